import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { STUDENT_AID_NOTICE } from '../basis';

const LIST =
  /(?:(?:名单|名册|公示|成绩|喜报|光荣榜|花名册|一览表|通报)[^。；;]{0,30}?((?:见|如)(?:下|附)?图(?:片|示)?|详见(?:下|附)?图片?|[（(](?:扫描件|图片版?|照片)[）)]|见(?:附件)?图片|(?:扫描|长按|识别)[^，。]{0,8}二维码查看))|(?:放大|点击|查看|看|长按|见|戳)[^，。]{0,4}(图片|大图|下图|图中)[^。]{0,16}(?:名字|名单|成绩|排名|结果)/;

function verify({ value }: Candidate): Match | null {
  const match = LIST.exec(value);
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return null;
  const from = match.index + match[0].lastIndexOf(words);
  return { from, to: from + words.length, confidence: 0.6, evidence: ['pattern'] };
}

/** A list that is only shown as a picture: nobody has read it here. */
export const picturedList: Rule = {
  id: 'pictured-list',
  type: 'person-name',
  action: 'review',
  release: 'review',
  trigger: { kind: 'word', anchors: '大图 扫描件 见图 如图 下图 附图 图片 二维码查'.split(' ') },
  verify,
  messages: {
    name: { 'zh-CN': '图片名单', 'zh-TW': '圖片名單', en: 'List in a picture' },
    reason: {
      'zh-CN': '名单在图片里，未能检查其中是否有个人信息。',
      'zh-TW': '名單在圖片裡，未能檢查其中是否有個人資訊。',
      en: 'The list is a picture and could not be checked for personal data.',
    },
    advice: {
      'zh-CN': '请改成文字或表格，或送审由审核员查看图片。',
      'zh-TW': '請改成文字或表格，或送審由審核員查看圖片。',
      en: 'Give it as text or a table, or let the reviewer look at the picture.',
    },
  },
  basis: [STUDENT_AID_NOTICE],
  catches: [
    { text: '现将补助对象名单公示如下（见图），公示期五天。', found: '见图' },
    { text: '获助学生名单详见下图。', found: '详见下图' },
  ],
  ignores: [
    { text: '校园平面图见图 3。', why: '不是名单' },
    { text: '活动图片由校办提供。', why: '没有名单' },
  ],
};
