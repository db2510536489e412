import { hideAll } from '../../lib/detect/people/hide';
import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** Health, hardship, marks, sanctions and family beside the name of a pupil, in English. */
export const englishFact: Rule = {
  id: 'english-fact',
  type: 'sensitive-fact',
  action: 'block',
  release: 'review',
  trigger: { kind: 'reading' },
  mask: hideAll,
  messages: {
    name: {
      'zh-CN': '学生的敏感情况（英文）',
      'zh-TW': '學生的敏感情況（英文）',
      en: 'Sensitive fact about a pupil',
    },
    reason: {
      'zh-CN': '英文句子里，学生的健康、困难、成绩、处分或家庭情况与姓名写在一起，不得公开。',
      'zh-TW': '英文句子裡，學生的健康、困難、成績、處分或家庭情況與姓名寫在一起，不得公開。',
      en: 'Health, hardship, marks, sanctions and family may not be published beside the name of a pupil.',
    },
    advice: {
      'zh-CN': '请删去姓名或这一情况；确需说明的，只写 a student，或送审。',
      'zh-TW': '請刪去姓名或這一情況；確需說明的，只寫 a student，或送審。',
      en: 'Take out the name or the fact; write “a student” where it must be told, or send it for review.',
    },
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    { text: 'Tom Green of Grade 5 was diagnosed with depression.', found: 'was diagnosed with depression' },
    { text: 'Our student Emily Chen failed her maths exam.', found: 'failed her maths exam' },
    { text: 'Wang Xiaoming (Class 3B) ranked 38th in the class.', found: 'ranked 38th' },
    { text: 'Sophie Martin, Grade 10, scored 42% in the midterm.', found: 'scored 42%' },
    { text: "Li Ming's family lives in poverty, so our school is collecting for him.", found: 'lives in poverty' },
    { text: 'Jason Miller, a Year 9 student, was suspended for cheating.', found: 'was suspended' },
    { text: 'Please support our pupil Amy Liu. Her parents are divorced.', found: 'parents are divorced' },
    { text: 'Aisha Mohammed in Year 8 takes daily medication.', found: 'takes daily medication' },
    { text: 'TOM GREEN WAS EXPELLED FROM OUR SCHOOL LAST WEEK.', found: 'EXPELLED' },
    { text: 'Student: Chan Tai Man\nDiagnosis: autism', found: 'autism' },
    { text: 'The student still has unpaid tuition: Olivia Smith, Grade 10.', found: 'unpaid tuition' },
    { text: "Lucas Brown's father is in prison; classmates should be kind to him.", found: 'father is in prison' },
    { text: 'Tom of Grade 4 was caught stealing in the canteen.', found: 'caught stealing' },
    { text: '通知：Tom\u200b Ｇreen of Grade 5 has ADHD.', found: 'ADHD' },
    { text: 'Olivia Smith, Grade 3, was absent with a fever on Monday.', found: 'absent' },
    { text: 'Kevin Lin of Grade 8 got only 58 on the maths quiz.', found: 'got only 58 on the maths quiz' },
    {
      text: 'Lily Zhao from Class 2 read a chapter. She smiled again, for her parents split up in spring.',
      found: 'parents split up',
    },
  ],
  ignores: [
    { text: 'Helen Keller was blind and disabled. Grade 6 students wrote about her.', why: '历史人物' },
    { text: 'Stephen Hawking suffered from ALS and became a great scientist.', why: '科学家' },
    { text: 'The novel by Mark Haddon is about Christopher Boone, a boy with autism.', why: '书中人物' },
    { text: 'Abraham Lincoln failed many exams, our Grade 4 history lesson tells.', why: '历史课' },
    { text: 'If a student is diagnosed with depression, please contact Mary Jones.', why: '没有说到某个学生' },
    { text: 'Twelve students were diagnosed with asthma this year.', why: '统计' },
    { text: 'Anna Lee, our head teacher, had surgery last month.', why: '教师' },
    { text: 'Dr. Jane Wilson will give parents of Year 7 a lecture on anxiety.', why: '讲座' },
    { text: 'Tom Green of Grade 5 scored 3 goals in the football match.', why: '比赛' },
    { text: 'Emily Chen of Grade 7 scored 98 points in the final of the spelling bee.', why: '比赛' },
    { text: 'Mental health week: Li Hua from Grade 8 will host the workshop on depression.', why: '宣传活动' },
    { text: 'Students who cheat will be suspended. See the policy by Principal John Carter.', why: '规定' },
    { text: 'Our coach David Wilson was absent with flu, so there is no class.', why: '教师' },
    { text: 'Volunteers of Class 5, led by Lucas Brown, read to disabled children.', why: '志愿活动' },
    { text: 'A pupil of our school was diagnosed with leukaemia and needs help.', why: '没有姓名' },
  ],
};
