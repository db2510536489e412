import { BETWEEN } from '../../lib/detect/label';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { type Squeezed, squeeze } from '../../lib/detect/squeeze';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

/** What announces a home. */
const LABEL = new RegExp(
  `(?:(?:家庭|居住|现住|户籍|户口|通讯|通信|联系|收件|收货|寄送|邮寄|家访|常住|详细)[^,;。:\\d]{0,6}?(?:地址|住址|地)|住址|家住|住在|现住(?!址)|寄到|寄往)${BETWEEN}`,
  'g',
);
/** An address for letters is a home's only with a door. */
const LETTERS = /^(?:通讯|通信|联系|收件|寄送|邮寄)/;
const HAS_DOOR = /[室户房组栋幢]|单元|号楼/;
const PUBLIC =
  /学校|校区|校址|我校|本校|单位|办公|报名|考点|会议|培训|活动|现场|公司|场馆|酒店|医院|银行|法院|中心|报到|集合|地点|[学政验合公舍]楼|宿舍|图书馆/;
const HOME_HEADER = /住址|家庭|居住|现住|家住|户籍|户口/;
const HEADER = /地址|住所/;
const N = '[0-9零〇○一二三四五六七八九十百]';
/** One step of an address: a place with its name, or a number with what it counts. */
const STEP = new RegExp(
  `[一-龥A-Za-z·]{0,14}?(?:[省市区县州旗镇乡村庄屯湾坊路街道巷里苑园城寓]|小区|大厦|${N}{1,4}(?:号[楼院]?|弄|栋|幢|座|单元|[室户房组队排层楼门梯#巷村院-]))`,
  'y',
);
const ROOM = new RegExp(`${N}{2,4}(?![0-9年月.:])`, 'y');
const NUMBER = new RegExp(`${N}(?:号|弄|栋|幢|座|单元|室|户|房|组|队|排|#|-)`);
/** What is nobody's but a household's: a room, or a number in a village. */
const HOUSEHOLD = new RegExp(
  `[区县路街道巷里苑园城寓村庄][^,]*${N}(?:[号弄栋幢座组#-]|单元|门)[^,]*${N}[室户号]?$|[镇乡道].{0,12}村${N}{1,4}[组号]`,
);
/** Before an address without a label. */
const VERB = /^.{0,10}?(?:寄到|住在|家住|位于|[住到至在是为]|--)/;
/** No address: a region, a reference, a mask, a list. */
const NOT_A_PLACE =
  /^(?:[一-龥]{2,8}[省市区县州盟旗]){1,4}$|[*、]|^(?:无|同|见|略|已)|[码证卡话机信址名折期]$|[^零〇○一二三四五六七八九十百\d]号$/;
const LEAST = 6;
/** How far before an address a word may stand that says whose it is. */
const NEAR = 12;

function verify({ value, header }: Candidate): Match | null {
  return header === '' ? verifyLine(value) : verifyCell(value, header);
}

/** A cell below 家庭住址 is one whatever it says; below 地址 it may be that of a school. */
function verifyCell(value: string, header: string): Match | null {
  if (PUBLIC.test(header) || NOT_A_PLACE.test(value) || !/[一-龥]{2}/.test(value)) return null;
  const numbered = NUMBER.test(value);
  if (HOME_HEADER.test(header) ? value.length < 4 : !HEADER.test(header) || !numbered) return null;
  return { confidence: 0.9, evidence: ['pattern', 'context'], ...(numbered ? {} : { action: 'review' }) };
}

function verifyLine(value: string): Match | null {
  const squeezed = squeeze(value);
  const { text, place } = squeezed;
  for (const match of text.matchAll(LABEL)) {
    const start = match.index + match[0].length;
    const end = endOfAddress(text, start);
    if (end - start < LEAST || !NUMBER.test(text.slice(start, end))) continue;
    if (LETTERS.test(match[0]) && !HAS_DOOR.test(text.slice(start, end))) continue;
    if (PUBLIC.test(text.slice(Math.max(0, match.index - NEAR), match.index))) continue;
    return { ...place(start, end), confidence: 0.9, evidence: ['pattern', 'context'] };
  }
  return verifyUnlabelled(squeezed);
}

function verifyUnlabelled({ text, place }: Squeezed): Match | null {
  for (const { index, 0: words } of text.matchAll(/[^,;。:|"“()【】\t]{6,}/g)) {
    const start = index + (VERB.exec(words)?.[0].length ?? 0);
    const end = endOfAddress(text, start);
    if (
      end - start < LEAST ||
      !HOUSEHOLD.test(text.slice(start, end)) ||
      PUBLIC.test(text.slice(Math.max(0, index - NEAR), end))
    )
      continue;
    return { ...place(start, end), confidence: 0.7, evidence: ['pattern'], action: 'review' };
  }
  return null;
}

/** Where the address that begins at `start` ends; `start` when none does. */
function endOfAddress(text: string, start: number): number {
  let end = start;
  STEP.lastIndex = start;
  while (STEP.test(text)) end = STEP.lastIndex;
  ROOM.lastIndex = end;
  return end > start && ROOM.test(text) ? ROOM.lastIndex : end;
}

/** Home address to the door. Alone it goes to the reviewer, with a label or a column it is a pupil's home. */
export const address: Rule = {
  id: 'address',
  type: 'address',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: [
      '家住',
      '现住',
      '居住',
      '住址',
      '地址',
      '住在',
      '户籍',
      '户口所',
      '寄到',
      '寄往',
      '0室',
      '0单元',
      '村0',
      '十室',
      '十单元',
    ],
    column: true,
    wraps: true,
  },
  verify,
  mask: (value) => {
    const road = /^(?:.{0,30}?[区县區縣])?/.exec(value)?.[0].length ?? 0;
    const kept = Math.min(road, value.length - 4);
    return value.slice(0, kept) + '*'.repeat(value.length - kept);
  },
  messages: {
    name: { 'zh-CN': '家庭住址', 'zh-TW': '家庭住址', en: 'Home address' },
    reason: {
      'zh-CN': '家庭住址属于敏感个人信息，公示和网站信息中不得出现。',
      'zh-TW': '家庭住址屬於敏感個人資訊，公示和網站資訊中不得出現。',
      en: 'A home address is sensitive personal information and may not appear in published notices.',
    },
    advice: REMOVE,
  },
  basis: [STUDENT_AID_NOTICE, PERSONAL_INFORMATION_28],
  catches: [
    { text: '家庭住址：杭州市西湖区文三路12号3幢2单元501室', found: '杭州市西湖区文三路12号3幢2单元501室' },
    { text: '现住幸福小区8栋1单元302', found: '幸福小区8栋1单元302' },
    { text: '班级\t家庭住址\n一班\t新安镇幸福村3组12号', found: '新安镇幸福村3组12号' },
    { text: '家住幸福路12号', found: '幸福路12号' },
    { text: '住址：文三路十二号三幢二单元五零一室', found: '文三路十二号三幢二单元五零一室' },
    { text: '家庭住址：文三路１２号３幢５０１室', found: '文三路１２号３幢５０１室' },
    { text: '家庭住址（必填）：文三路 12 号 3 幢 501 室', found: '文三路 12 号 3 幢 501 室' },
    { text: '“现住址”：“柳河镇张家村\n7组12号”', found: '柳河镇张家村\n7组12号' },
    { text: '收件人：张三，安徽省霍邱县柳河镇张家村7组12号', found: '安徽省霍邱县柳河镇张家村7组12号' },
    { text: '姓名,现住址\n张三,西街老供销社对面', found: '西街老供销社对面' },
  ],
  ignores: [
    { text: '家庭住址、手机号\t入学核验\n过敏史、疾病史\t意外救治', why: '收集哪些信息的说明，不是住址' },
    { text: '学校地址：文三路12号', why: '学校的地址' },
    { text: '请到行政楼302室报名', why: '办公室' },
    { text: '请送到教学楼3号楼302室', why: '教室' },
    { text: '教体艺〔2024〕1号', why: '文号' },
    { text: '学校\t地址\n第一小学\t文三路', why: '学校的地址' },
    { text: '姓名,户籍所在地\n张三,安徽省霍邱县', why: '只到县' },
    { text: '家住农村的学生可以申请住校', why: '没有写到门牌' },
    { text: '会议地点：教学楼5号楼302室', why: '会议地点' },
  ],
};
