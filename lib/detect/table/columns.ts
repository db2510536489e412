import { foldWords } from '../../normalise/words';

/** What a column holds, as its header says. `plain` columns may be published beside a name. */
export type ColumnKind =
  | 'name'
  | 'number'
  | 'phone'
  | 'address'
  | 'birth'
  | 'guardian'
  | 'score'
  | 'rank'
  | 'poverty'
  | 'disability'
  | 'health'
  | 'psychology'
  | 'discipline'
  | 'family'
  | 'mild'
  | 'amount'
  | 'adult'
  | 'prize'
  | 'subject'
  | 'remark'
  | 'plain';

type Kind = readonly [ColumnKind, RegExp];

/** Kinds by the words of their headers; the first that fits counts. Sources: import templates of student registers. */
const KINDS: readonly Kind[] = [
  [
    'psychology',
    /心理|量表|测评(?:结果|结论)|SCL-?90|PHQ-?9|GAD-?7|预警等级|预警级别|重点关注|危机|自伤|测评等级|访谈结论/i,
  ],
  ['disability', /残疾(?!人?证)|残障|随班就读|送教上门|特殊教育需求|障碍类[别型]/],
  [
    'health',
    /病|过敏|复查|筛查|诊断|体检结果|体检结论|视力|左眼|右眼|龋齿|疫苗|核酸|健康状况|身体状况|用药|休学原因|BMI|体重|血型/i,
  ],
  ['discipline', /处分|违纪|违规|处理结果|处理意见|处理决定|受处|记过|不良行为|犯错|违反/],
  [
    'poverty',
    /困难|贫困|低保|建档立卡|特困|脱贫|孤儿|认定等级|认定结果|认定类[别型]|认定档次|资助档次|资助等[级次]|家庭年?收入|家庭经济|致贫|致困|申请理由|申请原因|人均收入/,
  ],
  ['family', /单亲|留守|父母|离异|婚姻|家庭情况|家庭状况|家庭成员|抚养|监护情况|烈士/],
  ['phone', /电话|手机|联系方式|[微薇威徽V]信|QQ|扣扣|企鹅|联络|座机|宅电|^[VW]X|加V|➕V|We ?Chat|^Tel|☎|📱/i],
  [
    'number',
    /身[份分]证|残疾人?证|残联|证件|学籍|学号|考号|考生号|准考证|报名号|银行卡|卡号|账号|编号$|护照|通行证|证书号|密码|口令|password|passport|HKID|存折|驾驶证|驾照|档案编?号|社保|社会保障|医保|军[官人]证|士兵证|出生(?:医学)?证|资格证|教资证|居住证|个人标识码/i,
  ],
  ['address', /住址|地址|住所|居住地|现住|家住|籍贯详细|门牌|小区|户籍所在|户口所在/],
  ['birth', /出生|生日|生于|生辰/],
  ['guardian', /监护人|家长|父亲|母亲|爸爸|妈妈|与本人关系/],
  ['mild', /迟到|缺勤|旷课|请假|感冒|表现|评语|欠费|未交|未缴/],
  ['prize', /奖|荣誉|称号|获得|作品|项目|参赛|比赛|指导教师|指导老师|辅导教师/],
  ['adult', /岗位|职称|职务|科室|应聘|招聘|报考单位|报考岗位|考生单位|学历|毕业院校|任教|教师姓名|工号|工作单位|拟聘/],
  ['rank', /名次|排名|位次|班排|校排|级排|年排|排序/],
  ['score', /成绩|得分|分数|总分|平均分|均分|总成绩|折算|笔试|面试|等第|卷面|绩点|分$|^等级$|测试结果/],
  ['amount', /金额|补助|资助|救助|减免|发放|标准/],
  [
    'subject',
    /^(?:语文?|数学?|英语?|外语?|物理?|化学?|生物?|政治?|道法|道德与法治|历史?|地理?|科学|体育|音乐|美术|信息(?:技术)?|理综|文综|综合|附加)(?:成绩|分|\(.{1,6}\))?$/,
  ],
  [
    'name',
    /^(?:学生|幼儿|儿童|孩子|考生|宝宝|选手|被试|队员|受助人?|小朋友|学员|申请人)?(?:姓名|名字|名单)|^(?:学生|幼儿|儿童|孩子|宝宝|学员|小朋友)$/,
  ],
  ['remark', /原因|事由|情况|备注|说明|症状/],
  [
    'plain',
    /^(?:序号?|编号|No\.?|性别|年龄|民族|班级?|年级|学校|学院|院系|系别?|专业|学段|学制|签字|签名|时间|日期|地点|组别?|座号|座位号?|考场|类[别型]|政治面貌|籍贯|届别|毕业[小中]?学校?|就读学校|所在(?:班级|学校|年级)|状态|职位|邮编|户号|车辆|等次|结果)$|邮箱|e-?mail|车牌|(?:证|卡|号码?|ID)$/i,
  ],
];

/** Kinds of short words that were asked for: tables ask for the same ones again and again. */
const KNOWN = new Map<string, ColumnKind | null>();
const MOST_KNOWN = 2000;
/** Longer words may keep the text alive from which they are cut. */
const LONGEST_KNOWN = 12;

/** What a header cell announces, or null when it is no header word. */
export function columnKind(header: string): ColumnKind | null {
  if (header === '' || header.length > 20) return null;
  if (header.length > LONGEST_KNOWN) return kindOf(header);
  const known = KNOWN.get(header);
  if (known !== undefined) return known;
  const kind = kindOf(header);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(header, kind);
  return kind;
}

function kindOf(header: string): ColumnKind | null {
  const plain = foldWords(header, 0, header.length)
    .value.replaceAll(' ', '')
    .replace(/\((?!.{0,3}分)[^)]{0,12}\)/g, '');
  for (const [kind, pattern] of KINDS) if (pattern.test(plain)) return kind;
  return null;
}
