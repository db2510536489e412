import type { Rule } from '../../lib/detect/rule';
import { PERSONAL_INFORMATION_28, SCHOOL_PROTECTION } from '../basis';

/** What should not go out though no rule says why, above all private lives: judged by the whole text, with learned weights (`data/story-weights.ts`). */
export const privateStory: Rule = {
  id: 'private-story',
  type: 'sensitive-fact',
  action: 'review',
  release: 'review',
  trigger: { kind: 'whole' },
  messages: {
    name: { 'zh-CN': '整篇需要复核', 'zh-TW': '整篇需要複核', en: 'Whole text to be read by somebody' },
    reason: {
      'zh-CN': '整篇读来像是写出了某个人的私事或内部事项，最像的是标出的这一句。没有认出具体内容，需要由人判断。',
      'zh-TW': '整篇讀來像是寫出了某個人的私事或內部事項，最像的是標出的這一句。沒有認出具體內容，需要由人判斷。',
      en: 'The text reads like one that tells somebody’s private life or an internal matter, most of all in the sentence marked. Nothing definite was recognised; a person must decide.',
    },
    advice: {
      'zh-CN': '请看标出的一句：隐去能认出是谁的内容；没有问题就送审，由审核人放行。',
      'zh-TW': '請看標出的一句：隱去能認出是誰的內容；沒有問題就送審，由審核人放行。',
      en: 'Look at the sentence marked and take out what tells who it is; if nothing is wrong send it for review.',
    },
  },
  basis: [PERSONAL_INFORMATION_28, SCHOOL_PROTECTION],
  catches: [
    {
      text: '我们班的小安总是一个人坐在最后一排。他妈妈走得早，爸爸喝了酒就打他，胳膊上常有青紫。那天他低着头对我说，老师，我不想回家。我拉着他的手，不知道说什么好，只能让他在办公室里吃了晚饭再走。',
      found: '他妈妈走得早，爸爸喝了酒就打他，胳膊上常有青紫。',
    },
    {
      text: '五年级的小满又迟到了。她说奶奶夜里喘得厉害，她扶着奶奶去卫生所，回来天都亮了。爸爸进去三年了，家里没有别的大人，她也从不跟同学提起。我每天早上给她留一个鸡蛋，她总说老师我吃过了。',
      found: '她说奶奶夜里喘得厉害，她扶着奶奶去卫生所，回来天都亮了。',
    },
  ],
  ignores: [
    {
      text: '学校定于星期五下午召开家长会，请各班做好准备。登记：2026 年 9 月 1 日，请核对。原定下午 3 点 30 分，请看批注。其他：2026-2027 学年，308 教室，共 1200 人。',
      why: '普通通知',
    },
    {
      text: '周末，同学们到敬老院为老人们表演节目，送上自己做的贺卡和水果。老人们笑得合不拢嘴，同学们也懂得了尊老敬老的道理。活动由校团委组织，共有四十名志愿者参加，以后每个月都会举行一次。',
      why: '志愿服务，没有写哪个学生',
    },
    {
      text: '感恩父母，从今天做起。校团委倡议同学们给爸爸妈妈写一封信，做一次家务，说一声谢谢，把爱说出口，让家庭充满欢笑。各班要在星期五前把优秀的信交到团委，由学校统一展出，欢迎家长前来参观。',
      why: '没有写家庭的困境',
    },
  ],
};
