import { hideAll } from '../../lib/detect/people/hide';
import { labelledName } from '../../lib/detect/people/names';
import type { Candidate, Match, Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** Pupils are honoured by name. */
const HONOUR = /[获得夺]奖|荣获|喜报|三好|优秀|先进|表彰|[大比竞决]赛|[一二三金银铜]等?奖|冠军/;

function verify({ value }: Candidate): Match | null {
  if (HONOUR.test(value)) return null;
  const name = labelledName(value);
  return name && { from: name.start, to: name.end, confidence: 0.5, evidence: ['pattern', 'context'] };
}

/** The name of a pupil or a guardian, called so right before. By itself it stops nobody. */
export const personName: Rule = {
  id: 'person-name',
  type: 'person-name',
  action: 'notice',
  release: 'review',
  trigger: {
    kind: 'word',
    anchors: ['学生', '监护人', '学生姓名', '家长姓名', '班主任'],
    glance: /(?:学生|學生|监护人|監護人|班主任)(?:姓名)?\s?[:：]?\s?[一-龥]{2,4}(?:[^一-龥]|$|因|的|在|同)/y,
  },
  verify,
  mask: hideAll,
  messages: {
    name: { 'zh-CN': '学生或监护人姓名', 'zh-TW': '學生或監護人姓名', en: 'Name of a pupil or guardian' },
    reason: {
      'zh-CN': '姓名本身可以出现，与其他个人情况放在一起时要慎重。',
      'zh-TW': '姓名本身可以出現，與其他個人情況放在一起時要慎重。',
      en: 'A name by itself may be shown; be careful with what stands beside it.',
    },
    advice: {
      'zh-CN': '请确认有必要写出姓名，并已征得监护人同意。',
      'zh-TW': '請確認有必要寫出姓名，並已徵得監護人同意。',
      en: 'Make sure that the name is needed and the guardian agrees.',
    },
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: '受表扬的有学生张三、李四。', found: '张三' },
    { text: '监护人：李大明', found: '李大明' },
  ],
  ignores: [
    { text: '喜报！我校学生张三在县运动会上获奖。', why: '表彰可以写姓名' },
    { text: '学生周末安排', why: '不是姓名' },
    { text: '学生张某被表扬', why: '姓名已隐去' },
  ],
};
