import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28 } from '../basis';

/** A pupil's name in English, in a sentence about school. Names of prize winners, staff and authors are none. */
export const englishName: Rule = {
  id: 'english-name',
  type: 'person-name',
  action: 'notice',
  release: 'review',
  trigger: { kind: 'reading' },
  mask: (value) => value.replaceAll(/(?<=\p{L})[\p{L}'’-]/gu, '*'),
  messages: {
    name: { 'zh-CN': '学生姓名（英文）', 'zh-TW': '學生姓名（英文）', en: "Pupil's name" },
    reason: {
      'zh-CN': '英文句子里写了学生的姓名；未满十四周岁的，公开须经监护人同意。',
      'zh-TW': '英文句子裡寫了學生的姓名；未滿十四周歲的，公開須經監護人同意。',
      en: 'The sentence names a pupil. Under fourteen, publishing needs the consent of a guardian.',
    },
    advice: {
      'zh-CN': '请确认有公开的必要并已征得同意。',
      'zh-TW': '請確認有公開的必要並已徵得同意。',
      en: 'Make sure that it is needed and agreed to.',
    },
  },
  basis: [PERSONAL_INFORMATION_28],
  catches: [
    { text: 'Tom Green of Grade 5 will move to another school.', found: 'Tom Green' },
    { text: 'New students in Class 3B: Wang Xiaoming and Olivia Smith.', found: 'Wang Xiaoming' },
    { text: 'Our pupil CHAN TAI MAN takes bus 7.', found: 'CHAN TAI MAN' },
  ],
  ignores: [
    { text: 'Congratulations to Emily Chen of Grade 7, who won first prize in the speech contest.', why: '获奖' },
    { text: 'Our English teacher Ms. Brown was praised by parents of Class 3.', why: '教师' },
    { text: 'William Shakespeare wrote Hamlet, which Grade 9 students read this term.', why: '历史人物' },
    { text: 'The novel by Mark Haddon is about Christopher Boone; Grade 8 students loved it.', why: '作者和书中人物' },
    { text: 'Prize list: Jason Miller, Sophie Martin, Lucas Brown.', why: '获奖名单' },
    { text: 'Beijing International School, Grade 5: Spring Festival holiday in Hong Kong.', why: '没有姓名' },
    { text: 'The school bus leaves Nanjing Road at 7:30 for all Grade 1 pupils.', why: '路名' },
  ],
};
