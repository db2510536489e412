import { readTemplates } from '../template';

/** Identifiers in the sentences, forms and notices of a school. */
export const IDENTIFIERS = readTemplates(
  'identifier',
  `
身份证号：{resident-id}
===
证件号码：{resident-id}
===
公民身份号码 {resident-id}
===
经核对，{~name}（身份证号{resident-id}）符合条件，予以公示。
===
请{~class}家长核对：身份证 {resident-id}，如有误请联系班主任。
===
学生{~name}，{~gender}，身份证号码为{resident-id}，现就读于{~school}{~class}。
===
{~name} {resident-id} 已报名
===
{~school}关于补录学生信息的说明
以下号码需补录：
{resident-id}
请于{~date}前完成。
===
户口本登记身份证：{resident-id}，与学籍系统一致。
===
监护人{~name}身份证号：{resident-id}
===
老教师{~name}的身份证号为{old-resident-id}（一代证）。
===
退休教师身份证：{old-resident-id}
===
港澳台居民居住证号码：{residence-permit}
===
学籍号：{student-number}
===
全国学籍号 {student-number}
===
学生{~name}学籍号为{student-number}，转入我校{~class}。
===
转学证明
兹有学生{~name}，学籍号{student-number}，因父母工作调动申请转学。
{~school}
{~date}
===
{~class}学籍核对：{student-number}，请班主任确认。
===
学籍主号：{student-number}
===
学号：{school-number}
===
校内学号 {school-number}，姓名{~name}
===
学籍辅号：{school-number}
===
联系电话：{mobile}
===
手机：{mobile}
===
班主任{~name}，电话{mobile}。
===
家长{~name}手机号{mobile}，请及时联系。
===
有意者请致电{mobile}（{~name}老师）。
===
{~date}起，{~class}春游报名，报名请加微信同号：{mobile}
===
联系人：{~name}
联系方式：{mobile}
===
父亲电话：{mobile}
母亲电话：{mobile}
===
失物招领：捡到学生卡一张，失主请打{mobile}领取。
===
紧急联系人{~name}（母亲）{mobile}
===
各位家长好，我是{~class}的{~lesson}老师{~name}，我的号码是{mobile}，有事请留言。
===
寻人启事：{~name}，{~gender}，{~date}在{~school}附近走失，知情者请电{mobile}。
===
校车司机{~name} {mobile} 车牌{plate}
===
【通知】{~class}的同学请在{~date}之前把报名表交给{~name}，手机{mobile}。
===
家庭电话：{landline}
===
宅电 {landline}，白天有人接听。
===
学生家中固定电话：{landline}
===
住宅电话：{landline}（{~name}家长）
===
银行卡号：{bank-card}
===
助学金将打入以下账户：{~name} {bank-card}
===
开户行：中国工商银行，卡号 {bank-card}
===
请核对您的社保金融卡卡号：{bank-card}
===
补贴发放账号（本人银行卡）：{bank-card}
===
户名：{~name}
卡号：{bank-card}
开户行：农业银行城关支行
===
一卡通退费：{~name}，建行卡 {bank-card}，金额 {~n3} 元。
===
存折账号：{bank-account}
===
{~name}家长的银行账号为{bank-account}，请财务核对。
===
护照号：{passport}
===
护照号码 {passport}
===
赴英研学学生{~name}，护照{passport}，有效期至{~date}。
===
Passport No. {passport}
===
外籍教师护照号码：{passport}
===
港澳居民来往内地通行证号码：{travel-permit}
===
回乡证号：{travel-permit}
===
学生{~name}持回乡证{travel-permit}入学。
===
往来港澳通行证：{travel-permit}
===
台胞证号：{taiwan-permit}
===
香港身份证号码：{hk-mo-tw-id}
===
学生{~name}（香港居民身份证 {hk-mo-tw-id}）申请入学。
===
台湾居民身份证：{hk-mo-tw-id}
===
邮箱：{email}
===
请把作业发到{email}。
===
电子邮件 {email}，联系人{~name}
===
投稿邮箱：{email}，截止{~date}。
===
家长邮箱：{email}；备用：{email}
===
车牌号：{plate}
===
接送车辆登记：{~name}家长，{plate}
===
昨日校门口违停车辆{plate}，请车主尽快驶离。
===
请车牌为{plate}的家长到传达室。
===
QQ：{qq}
===
班主任QQ号 {qq}
===
有问题可加QQ{qq}咨询{~name}老师。
===
扣扣：{qq}
===
家长QQ号码：{qq}
===
微信号：{wechat}
===
加我微信 {wechat}，拉你进群。
===
班主任微信：{wechat}
===
V信：{wechat}
===
WeChat: {wechat}
===
准考证号：{admission-number}
===
考生号：{candidate-number}
===
{~name}同学的准考证号是{admission-number}，请妥善保管。
===
高考报名号（考生号）{candidate-number}，姓名{~name}
===
中考准考证 {admission-number} {~name} {~school}
===
考号：{admission-number}
===
军官证号：{military-id}
===
军人子女入学：父亲{~name}，军官证{military-id}
===
驾驶证号：{driving-licence}
===
校车驾驶员{~name}，机动车驾驶证号{driving-licence}
===
驾驶证档案编号：{driving-file}
===
社会保障号码：{social-security}
===
社会保障号：{social-security}
===
社保卡号：{social-security-card}
===
出生日期：{birth-date}
===
{~name}，{~gender}，出生于{birth-date}，汉族。
===
生日：{birth-date}，{~class}{~name}
===
出生年月日 {birth-date}
===
家庭住址：{address}
===
现住址：{address}
===
学生{~name}家住{address}，请班主任家访。
===
收件地址：{address}，收件人{~name}
===
户籍地址 {address}
===
出生医学证明编号：{birth-certificate}
===
出生证号 {birth-certificate}
===
残疾人证号：{disability-card}
===
残疾证：{disability-card}，{~name}
===
教师资格证号：{teacher-certificate}
===
{~name}老师，教师资格证书号码{teacher-certificate}
===
初始密码：{password}
===
学籍系统账号：admin01，密码：{password}
===
登录网址见附件，用户名 {~school}，密码 {password}
`,
);
