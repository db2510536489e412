import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { REMOVE } from '../advice';
import { PERSONAL_INFORMATION_28, STUDENT_AID_NOTICE } from '../basis';

const LABEL =
  /(?:家庭|居住|现住|户籍|户口|通讯|通信|联系|收件|寄送|家访|收货|邮寄|常住)[^,;。\d]{0,6}(?:地址|住址|所在地?|地)?|住址|家住|住在|现住/;
const PUBLIC =
  /(?:学校|校区|校址|我校|本校|单位|办公|报名|考点|会议|培训|活动|现场|公司|场馆|酒店|医院|银行|法院|中心|报到|集合)(?:的)?(?:地址|地点|位于|详细地址)?|地点/;
const PLACE = '[一-龥A-Za-z0-9]';
const N = '[0-9零〇一二三四五六七八九十百]';
/** What every address has, tested first. */
const NUMBER = /[0-9零〇一二三四五六七八九十](?:号|弄|栋|幢|座|单元|室|户|房|组|队|#)/;
const HEADER = /住址|地址|住所|居住地|户籍/;
const PUBLIC_HEADER = /学校|单位|考点|办公/;
const DOOR = new RegExp(
  `(?:${PLACE}{2,30}?(?:省|市|区|县|镇|乡|街道|路|街|道|巷|村|小区|苑|园|城|里|弄|庄))?(?:${PLACE}{1,20}?[路街道巷弄里苑园城区村庄])?(?:${N}{1,5}(?:号|弄)院?)?${N}{1,3}(?:号楼|栋|幢|座|号|弄|#)(?:${N}{1,2}(?:单元|门|号|梯|-)){0,2}${N}{1,2}?(?:层|楼)?${N}{2,4}(?:室|房|户|号)?(?![0-9年月])`,
);
const STREET = new RegExp(
  `${PLACE}{2,30}(?:路|街|道|巷|弄|里|胡同|大院|小区|村|社区|庄|屯|组|队|新村|家园|花园|苑)${N}{1,5}(?:号|弄|组|队|栋|幢|巷|单元)(?:${N}{1,4}(?:号|室|栋|幢|单元|户|组)?){0,4}`,
);

function verify(candidate: Candidate): Match | null {
  const { value } = candidate;
  if (!NUMBER.test(value)) return null;
  const door = DOOR.exec(value);
  const match = door ?? STREET.exec(value);
  if (match === null) return null;
  const label = LABEL.exec(value);
  const inColumn = label === null && HEADER.test(candidate.header) && !PUBLIC_HEADER.test(candidate.header);
  if (door === null && label === null && !inColumn) return null;
  const from = match.index + startOf(match[0]);
  const to = match.index + match[0].length;
  if (to - from < 6) return null;
  const labelled = inColumn || (label !== null && label.index < to && to - label.index < 60);
  if (!labelled && (PUBLIC.test(value.slice(0, to)) || !/[室户房]$|单元/.test(match[0]))) return null;
  return labelled
    ? { from, to, confidence: 0.9, evidence: ['pattern', 'context'] }
    : { from, to, confidence: 0.7, evidence: ['pattern'], action: 'review' };
}

/** Where the label ends that stands in front of the address without a colon. */
function startOf(text: string): number {
  return /^.{0,12}?(?:地址|住址|家住|住在|所在地|现住)(?:为|是|在)?/.exec(text)?.[0].length ?? 0;
}

/** Home address to the door. Alone it goes to the reviewer, with a label or a column it is a pupil's home. */
export const address: Rule = {
  id: 'address',
  type: 'address',
  action: 'block',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: ['住', '址', '室', '单元'],
    glance: /(?<=[家现現居常])住|住(?=址)|址|(?<=[0-9０-９零〇一二三四五六七八九十])[室单單]/y,
    column: true,
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
  ],
  ignores: [
    { text: '学校地址：文三路12号', why: '学校的地址' },
    { text: '请到行政楼302室报名', why: '办公室' },
    { text: '教体艺〔2024〕1号', why: '文号' },
    { text: '会议地点：教学楼5号楼302室', why: '会议地点' },
  ],
};
