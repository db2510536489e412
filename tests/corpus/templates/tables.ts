import { readTemplates } from '../template';

/** Tables: the header says what a column holds. */
export const TABLES = readTemplates(
  'table',
  `
{~class}学生信息表
| 姓名 | 身份证号 |
|* {~name} | {resident-id} |
===
| 序号 | 姓名 | 性别 | 身份证号码 | 联系电话 |
|* {~n1} | {~name} | {~gender} | {resident-id} | {mobile} |
===
家庭经济困难学生认定名单
| 姓名 | 班级 | 学籍号 |
|* {~name} | {~class} | {student-number} |
===
| 姓名 | 学籍号 | 监护人 | 监护人电话 |
|* {~name} | {student-number} | {~name} | {mobile} |
===
{~school}教职工通讯录
| 姓名 | 科目 | 手机 |
|* {~name} | {~lesson} | {mobile} |
===
助学金发放表
| 姓名 | 银行卡号 | 金额 |
|* {~name} | {bank-card} | {~n3} |
===
| 户名 | 开户行 | 账号 |
|* {~name} | 建设银行 | {bank-card} |
===
考场安排
| 准考证号 | 姓名 | 考场 |
|* {admission-number} | {~name} | {~n1} |
===
| 考生号 | 姓名 | 毕业学校 |
|* {candidate-number} | {~name} | {~school} |
===
| 学号 | 姓名 |
|* {school-number} | {~name} |
===
研学团出行名单
| 姓名 | 护照号码 |
|* {~name} | {passport} |
===
| 姓名 | 回乡证号 |
|* {~name} | {travel-permit} |
===
| 姓名 | 港澳台身份证号 |
|* {~name} | {hk-mo-tw-id} |
===
| 教师 | 邮箱 |
|* {~name} | {email} |
===
接送车辆登记表
| 家长 | 车牌号 | 手机号码 |
|* {~name} | {plate} | {mobile} |
===
| 姓名 | QQ |
|* {~name} | {qq} |
===
| 姓名 | 微信号 |
|* {~name} | {wechat} |
===
| 姓名 | 出生日期 | 班级 |
|* {~name} | {birth-date} | {~class} |
===
| 学生 | 家庭住址 |
|* {~name} | {address} |
===
| 姓名 | 教师资格证号 |
|* {~name} | {teacher-certificate} |
===
随班就读学生
| 姓名 | 残疾证号 |
|* {~name} | {disability-card} |
===
新生入学材料
| 姓名 | 出生医学证明编号 |
|* {~name} | {birth-certificate} |
===
| 姓名 | 社会保障号 |
|* {~name} | {social-security} |
===
| 驾驶员 | 驾驶证号 | 电话 |
|* {~name} | {driving-licence} | {mobile} |
===
| 姓名 | 家庭电话 |
|* {~name} | {landline} |
===
| 姓名 | 军官证号 |
|* {~name} | {military-id} |
===
| 幼儿姓名 | 证件号码 | 家长姓名 | 联系方式 |
|* {~name} | {resident-id} | {~name} | {mobile} |
===
| 姓名 | 证件号 | 准考证号 |
|* {~name} | {resident-id} | {admission-number} |
===
{~class}期中成绩
| 姓名 | 语文 | 数学 | 英语 | 总分 |
| {~name} | {~score} | {~score} | {~score} | [[score:276]] |
| {~name} | {~score} | {~score} | {~score} | [[score:281]] |
| {~name} | {~score} | {~score} | {~score} | [[score:265]] |
===
| 名次 | 姓名 | 总分 |
| [[score:1]] | {~name} | [[score:587]] |
| [[score:2]] | {~name} | [[score:586]] |
| [[score:3]] | {~name} | [[score:580]] |
===
困难学生认定结果
| 姓名 | 班级 | 困难类型 |
| {~name} | {~class} | [[sensitive-fact:建档立卡]] |
| {~name} | {~class} | [[sensitive-fact:低保]] |
| {~name} | {~class} | [[sensitive-fact:孤儿]] |
===
| 姓名 | 残疾类别 | 等级 |
| {~name} | [[sensitive-fact:肢体残疾]] | 二级 |
| {~name} | [[sensitive-fact:听力残疾]] | 三级 |
===
体检异常名单
| 姓名 | 体检结果 |
| {~name} | [[sensitive-fact:心脏杂音]] |
| {~name} | [[sensitive-fact:乙肝表面抗原阳性]] |
===
心理测评结果
| 姓名 | 测评结果 |
| {~name} | [[sensitive-fact:重度抑郁]] |
| {~name} | [[sensitive-fact:中度焦虑]] |
===
违纪处分名单
| 姓名 | 处分 |
| {~name} | [[sensitive-fact:记过]] |
| {~name} | [[sensitive-fact:留校察看]] |
`,
);
