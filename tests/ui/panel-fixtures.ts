import type { PanelFinding, PanelProps } from '../../components/panel/props';

/** Synthetic findings: no number here belongs to anybody. */
const id: PanelFinding = {
  id: 'f1',
  rule: 'resident-id',
  type: 'resident-id',
  action: 'block',
  confidence: 0.99,
  name: '身份证号',
  reason: '公示中不得出现身份证件号码。',
  advice: '请遮住中间几位，或改用学号后四位。',
  basis: [
    '教育部办公厅《关于全面清理和规范学生资助公示信息的紧急通知》（教财厅函〔2017〕28 号）',
    '个人信息保护法 第二十八条',
  ],
  fieldLabel: '正文',
  excerpt: [
    { text: '…获奖学生：张某某，身份证号 ', mark: false },
    { text: '110101********007X', mark: true },
    { text: '，联系电话 138****8000，现居…', mark: false },
  ],
  masked: '110101********007X',
  maskable: true,
};

const mobile: PanelFinding = {
  ...id,
  id: 'f2',
  rule: 'mobile',
  type: 'mobile',
  confidence: 0.9,
  name: '手机号',
  reason: '学生和家长的手机号不得公开。',
  advice: '请遮住中间四位，或删去。',
  basis: ['个人信息保护法 第二十八条、第三十一条'],
  excerpt: [
    { text: '…联系电话 ', mark: false },
    { text: '138****8000', mark: true },
  ],
  masked: '138****8000',
};

const marking: PanelFinding = {
  ...id,
  id: 'f3',
  rule: 'marking',
  type: 'marking',
  name: '密级标志',
  reason: '带有国家秘密标志的文件不得在互联网上发布。',
  advice: '请不要发布，并立即告诉保密干部。',
  basis: ['保守国家秘密法 第三十一条'],
  fieldLabel: '标题',
  excerpt: [
    { text: '机密★10年', mark: true },
    { text: ' 关于…的通知', mark: false },
  ],
  masked: '机密★10年',
  maskable: false,
};

const landline: PanelFinding = {
  ...id,
  id: 'f4',
  rule: 'landline',
  type: 'landline',
  action: 'notice',
  confidence: 0.5,
  name: '固定电话',
  reason: '可能是家庭电话。学校办公电话可以公开。',
  advice: '请核对这是不是对外公开的电话。',
  basis: [],
  excerpt: [
    { text: '…咨询电话：', mark: false },
    { text: '010-****0000', mark: true },
  ],
  masked: '010-****0000',
};

const nothing = () => undefined;

const stopped: PanelProps = {
  locale: 'zh-CN',
  outcome: 'held',
  verdict: 'block',
  findings: [id, mobile],
  uninspected: [],
  reviewable: true,
  maskable: true,
  contact: '信息中心 王老师 内线 8012',
  people: [],
  person: { id: 'li', name: '李老师', department: '教务处' },
  busy: false,
  onMaskAll: nothing,
  onMaskOne: nothing,
  onMakeCopy: nothing,
  onUseCopy: nothing,
  onSaveCopy: nothing,
  onEdit: nothing,
  onSubmitForReview: nothing,
  onDeclarePublic: nothing,
  onConfirmResponsibility: nothing,
  onChoosePerson: nothing,
};

const many = Array.from({ length: 500 }, (_, index): PanelFinding => ({ ...id, id: `m${index}` }));
const long: PanelFinding = {
  ...id,
  id: 'long',
  name: '往来港澳通行证号码或大陆居民往来台湾通行证号码',
  fieldLabel: 'data.article.sections.0.attachments.description.localisedContent',
  excerpt: [
    { text: 'x'.repeat(120), mark: false },
    { text: '*'.repeat(60), mark: true },
  ],
};
const people = Array.from({ length: 60 }, (_, index) => ({
  id: `p${index}`,
  name: `教师${index + 1}`,
  department: ['教务处', '德育处', '总务处'][index % 3] ?? '',
}));

/** Every state of the panel, by name. */
export const panels: Record<string, PanelProps> = {
  stopped,
  marking: { ...stopped, findings: [marking, id, mobile], reviewable: false, maskable: false },
  confirm: { ...stopped, verdict: 'warn', findings: [landline], maskable: false },
  unmaskable: {
    ...stopped,
    verdict: 'review',
    findings: [{ ...mobile, action: 'review', maskable: false }],
    maskable: false,
  },
  uninspected: {
    ...stopped,
    outcome: 'uninspected',
    verdict: 'review',
    findings: [],
    maskable: false,
    uninspected: [{ name: '2026 年秋季困难学生资助名单（最终）.xlsx', reason: 'attachment' }],
    person: undefined,
    people,
  },
  files: {
    ...stopped,
    findings: [{ ...id, fieldLabel: '名单.xlsx › 工作表「名册」 C2', maskable: false }],
    maskable: false,
    files: [
      { id: '0', name: '名单.xlsx', state: 'offered' },
      {
        id: '1',
        name: '2026 年秋季困难学生资助名单（最终）.docx',
        state: 'ready',
        places: [
          { label: '正文 第 3 段', was: '身份证号', now: '学生身份证号 110101********007X' },
          { label: '批注', was: '手机号', now: '' },
        ],
      },
      { id: '2', name: '扫描件.pdf', state: 'unfit' },
    ],
  },
  returned: {
    ...stopped,
    outcome: 'returned',
    review: { state: 'returned', comment: '公示只需要姓名和班级，请删去身份证号和电话。' },
  },
  'in-review': { ...stopped, outcome: 'in-review', review: { state: 'submitted' } },
  failed: { ...stopped, outcome: 'failed', findings: [], maskable: false, problem: 'not-recorded' },
  'site-reviews': { ...stopped, verdict: 'review', findings: [], maskable: false },
  many: { ...stopped, findings: [...many, landline], busy: true },
  long: {
    ...stopped,
    findings: [long],
    problem: 'still-held',
    uninspected: [{ name: 'a'.repeat(150), reason: 'synchronous' }],
  },
};
