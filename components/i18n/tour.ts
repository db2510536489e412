import type { Locale } from '../../lib/model/locale';
import type { Question } from '../../lib/model/training';

/** The steps of the practice, in order. */
export const STEPS = ['list', 'mask', 'blocked', 'fixed'] as const;
export type Step = (typeof STEPS)[number];

interface QuestionWords {
  readonly asks: string;
  readonly answers: readonly [string, string, string];
  /** Why the right one is right. */
  readonly why: string;
}

const zhCN = {
  title: '两分钟练习',
  intro: '练习的内容都是编造的，不会发到任何地方，也不记入台账。',
  steps: {
    list: '把一份名单放进编辑框：按「放入示例名单」，也可以自己输入。',
    mask: '有问题的地方会画上线。点一处画线的号码（或把光标移到那里按 Alt+Enter），在打开的卡片上按「遮住此处」。',
    blocked: '按「发布（练习）」。还有号码没有遮住，所以会拦下，并说明是什么、为什么、怎么办。',
    fixed: '在拦截面板里按「脱敏后发布」；也可以返回修改，改好再按一次发布。',
  } satisfies Record<Step, string>,
  done: '已完成',
  next: '现在做这一步',
  later: '还没到',
  area: '练习用编辑框',
  sample:
    '春游报名名单\n姓名\t身份证号\t家长手机\n王同学\t11010119000307007X\t13800138000\n李同学\t110101190003080155\t13900139000\n请周五前交回执。',
  putSample: '放入示例名单',
  publish: '发布（练习）',
  outcomes: {
    published: '练习：已放行。真的发布时，出去的就是现在这个样子。',
    early: '全部遮住了，直接放行。想看看拦截是什么样子，请再放入示例名单，遮住一处后按发布。',
    edit: '练习：没有发布，内容还在编辑框里，改好再按发布。',
    asked: '真的发布时，这里会交给审核员，或记下您的理由。这次请用「脱敏后发布」完成练习。',
  },
  failed: '练习没有能检查内容，请刷新页面再试。',
  quiz: '五道题',
  quizHelp: '选好后按「交卷」，答错可以改，全部答对就可以登记。',
  questions: {
    who: {
      asks: '发布的内容出了问题，谁负责？',
      answers: ['学校网站的管理员', '发布的人', '没有人，软件检查过了'],
      why: '谁发布谁负责。软件和审核只是帮忙，不代替发布的人。',
    },
    mask: {
      asks: '公示名单里的身份证号和家长手机号怎么办？',
      answers: ['原样公布，方便核对', '截成图片再发', '删去，或遮住中间几位'],
      why: '图片里的号码一样能读出来。公示只写姓名和班级就够了。',
    },
    never: {
      asks: '下面哪一项任何时候都不公布？',
      answers: ['学生的病情和家庭困难情况', '放假安排', '学校总机电话'],
      why: '病情和家庭困难是敏感个人信息，遮住姓名也可能被认出来。',
    },
    marking: {
      asks: '要发的文件上印着「秘密」「机密」或「内部资料」，怎么办？',
      answers: ['删掉这几个字再发', '不发，交给保密干部', '先发出去，再问领导'],
      why: '涉密和内部文件不上网。删掉标志，内容还是涉密的。',
    },
    found: {
      asks: '发现一份带身份证号的名单已经发出去了，先做什么？',
      answers: ['等到周报再说', '悄悄改掉，不告诉别人', '马上撤下，并登记事件、报告保密办'],
      why: '越早撤下，看到的人越少。书面报告要在 24 小时内送到。',
    },
  } as Record<Question, QuestionWords>,
  hand: '交卷',
  unanswered: '还有题没有选。',
  wrong: (count: number) => `有 ${count} 题不对，请看说明后改一改再交。`,
  right: '对',
  notRight: '不对',
  passed: '全部答对。',
  who: '是谁完成的',
  record: '登记培训完成',
  recordHelp: '只记姓名、部门、时间和答题次数，供保密办的周报使用。',
  recorded: '已登记。',
  nobody: '策略里没有人员名单，这次不能登记。请联系管理员。',
  chooseFirst: '请先选择姓名。',
};
export type TourWords = typeof zhCN;

const zhTW: TourWords = {
  title: '兩分鐘練習',
  intro: '練習的內容都是編造的，不會傳到任何地方，也不記入臺帳。',
  steps: {
    list: '把一份名單放進編輯框：按「放入示例名單」，也可以自己輸入。',
    mask: '有問題的地方會畫上線。點一處畫線的號碼（或把游標移到那裡按 Alt+Enter），在打開的卡片上按「遮住此處」。',
    blocked: '按「發布（練習）」。還有號碼沒有遮住，所以會攔下，並說明是什麼、為什麼、怎麼辦。',
    fixed: '在攔截面板裡按「遮罩後發布」；也可以返回修改，改好再按一次發布。',
  },
  done: '已完成',
  next: '現在做這一步',
  later: '還沒到',
  area: '練習用編輯框',
  sample:
    '春遊報名名單\n姓名\t身份證號\t家長手機\n王同學\t11010119000307007X\t13800138000\n李同學\t110101190003080155\t13900139000\n請週五前交回條。',
  putSample: '放入示例名單',
  publish: '發布（練習）',
  outcomes: {
    published: '練習：已放行。真的發布時，出去的就是現在這個樣子。',
    early: '全部遮住了，直接放行。想看看攔截是什麼樣子，請再放入示例名單，遮住一處後按發布。',
    edit: '練習：沒有發布，內容還在編輯框裡，改好再按發布。',
    asked: '真的發布時，這裡會交給審核員，或記下您的理由。這次請用「遮罩後發布」完成練習。',
  },
  failed: '練習沒有能檢查內容，請重新整理頁面再試。',
  quiz: '五道題',
  quizHelp: '選好後按「交卷」，答錯可以改，全部答對就可以登記。',
  questions: {
    who: {
      asks: '發布的內容出了問題，誰負責？',
      answers: ['學校網站的管理員', '發布的人', '沒有人，軟體檢查過了'],
      why: '誰發布誰負責。軟體和審核只是幫忙，不代替發布的人。',
    },
    mask: {
      asks: '公示名單裡的身份證號和家長手機號怎麼辦？',
      answers: ['原樣公布，方便核對', '截成圖片再發', '刪去，或遮住中間幾位'],
      why: '圖片裡的號碼一樣能讀出來。公示只寫姓名和班級就夠了。',
    },
    never: {
      asks: '下面哪一項任何時候都不公布？',
      answers: ['學生的病情和家庭困難情況', '放假安排', '學校總機電話'],
      why: '病情和家庭困難是敏感個人資訊，遮住姓名也可能被認出來。',
    },
    marking: {
      asks: '要發的文件上印著「秘密」「機密」或「內部資料」，怎麼辦？',
      answers: ['刪掉這幾個字再發', '不發，交給保密人員', '先發出去，再問主管'],
      why: '涉密和內部文件不上網。刪掉標誌，內容還是涉密的。',
    },
    found: {
      asks: '發現一份帶身份證號的名單已經發出去了，先做什麼？',
      answers: ['等到週報再說', '悄悄改掉，不告訴別人', '馬上撤下，並登記事件、通報保密辦'],
      why: '越早撤下，看到的人越少。書面通報要在 24 小時內送到。',
    },
  },
  hand: '交卷',
  unanswered: '還有題沒有選。',
  wrong: (count) => `有 ${count} 題不對，請看說明後改一改再交。`,
  right: '對',
  notRight: '不對',
  passed: '全部答對。',
  who: '是誰完成的',
  record: '登記培訓完成',
  recordHelp: '只記姓名、部門、時間和答題次數，供保密辦的週報使用。',
  recorded: '已登記。',
  nobody: '政策裡沒有人員名單，這次不能登記。請聯絡管理員。',
  chooseFirst: '請先選擇姓名。',
};

const en: TourWords = {
  title: 'Two-minute practice',
  intro: 'Everything here is made up. Nothing is sent anywhere, and nothing of the practice is recorded.',
  steps: {
    list: 'Put a list into the box: press “Put in the sample list”, or type your own.',
    mask: 'What may not go out is underlined. Click an underlined number (or move the caret there and press Alt+Enter), then press “Mask it” on the card.',
    blocked:
      'Press “Publish (practice)”. Other numbers are still there, so it is stopped, and you are told what, why and what to do.',
    fixed: 'Press “Mask and publish” in the panel. Or go back, change the text, and publish again.',
  },
  done: 'Done',
  next: 'Do this now',
  later: 'Later',
  area: 'Practice editor',
  sample:
    'Trip list\nPupil\tID number\tParent phone\nPupil A\t11010119000307007X\t13800138000\nPupil B\t110101190003080155\t13900139000\nPlease return the slip by Friday.',
  putSample: 'Put in the sample list',
  publish: 'Publish (practice)',
  outcomes: {
    published: 'Practice: released. A real post would go out just as it stands here.',
    early:
      'All was masked, so it was released at once. To see what a stop looks like, put the sample in again, mask one number and publish.',
    edit: 'Practice: nothing was published. The text is still in the box; change it and publish again.',
    asked:
      'For a real post this would go to a reviewer, or your reason would be recorded. Please finish with “Mask and publish”.',
  },
  failed: 'The text could not be checked. Please reload the page and try again.',
  quiz: 'Five questions',
  quizHelp: 'Choose, then press “Hand in”. You may change wrong answers. When all are right it can be recorded.',
  questions: {
    who: {
      asks: 'Who answers for what is published?',
      answers: ['The administrator of the site', 'Whoever publishes it', 'Nobody: the software checked it'],
      why: 'Whoever publishes is responsible. Software and reviewers help; they do not take your place.',
    },
    mask: {
      asks: 'A public list has ID numbers and parents’ phone numbers. What now?',
      answers: ['Publish as it is', 'Publish it as a picture', 'Remove them, or mask the middle'],
      why: 'Numbers in pictures can be read just as well. Name and class are enough.',
    },
    never: {
      asks: 'Which of these is never published?',
      answers: ['A pupil’s illness or poverty', 'Holiday dates', 'The school’s switchboard number'],
      why: 'Illness and poverty are sensitive: pupils can be recognised even without their names.',
    },
    marking: {
      asks: 'A document is marked secret, confidential or internal. What do you do?',
      answers: [
        'Remove the marking and publish',
        'Do not publish; give it to the secrecy officer',
        'Publish first, ask later',
      ],
      why: 'Such documents stay off the internet. Without its marking the content is just as secret.',
    },
    found: {
      asks: 'A list with ID numbers is already public. What comes first?',
      answers: [
        'Wait for the weekly report',
        'Change it quietly',
        'Take it down now, open an incident, tell the secrecy office',
      ],
      why: 'The sooner it is down, the fewer people see it. The written report is due within 24 hours.',
    },
  },
  hand: 'Hand in',
  unanswered: 'Some questions have no answer yet.',
  wrong: (count) => `Wrong answers: ${count}. Read why, change them and hand in again.`,
  right: 'Right',
  notRight: 'Wrong',
  passed: 'All answers are right.',
  who: 'Who has done this',
  record: 'Record the training',
  recordHelp: 'Only name, department, time and number of tries are recorded, for the secrecy office’s weekly report.',
  recorded: 'Recorded.',
  nobody: 'The policy lists no people, so it cannot be recorded. Ask your administrator.',
  chooseFirst: 'Choose your name first.',
};

export const tour: Record<Locale, TourWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
