import { readTemplates } from '../template';

/** Whole posts as they are written, with several values in running text. */
export const POSTS = readTemplates(
  'post',
  `
关于{~year}年家庭经济困难学生资助名单的公示
根据上级文件精神，经个人申请、班级评议、学校审核，现将拟资助学生名单公示如下：
| 姓名 | 身份证号 | 银行卡号 | 联系电话 |
|* {~name} | {resident-id} | {bank-card} | {mobile} |
公示期：{~date}至{~date}。如有异议，请向学校反映。
{~school}
{~date}
===
{~school}{~year}年秋季招生公告
报名时间：{~date}上午8:30—11:30。
联系人：{~name}，手机：{mobile}。
请携带户口本、预防接种证。
===
转学通知
学生{~name}（学籍号{student-number}）由{~school}转入{~school}{~class}，家长{~name}，电话{mobile}，住址：{address}。
===
【班级通知】亲爱的家长朋友：
明天上午进行体检，请提醒孩子带好水杯。
班主任{~name}，微信：{wechat}，手机{mobile}。
===
优秀班主任{~name}事迹
{~name}，{~gender}，出生于{birth-date}，现任教于{~school}。二十年来，她始终把学生放在第一位。
身份证号：{resident-id}
===
研学旅行保险名单
各位家长，请核对孩子信息：{~name}，{resident-id}；{~name}，{resident-id}。如有错误请于{~date}前回复{mobile}。
===
关于录取名单的通知
| 准考证号 | 姓名 | 手机 |
|* {admission-number} | {~name} | {mobile} |
请以上同学于{~date}到校报到。
===
学籍系统操作说明
一、打开网址，输入账号：school{~n3}，密码：{password}。
二、点击“学生管理”。
===
新生编班公示
经均衡编班，{~class}名单如下：
| 序号 | 姓名 | 性别 | 学籍号 |
|* {~n1} | {~name} | {~gender} | {student-number} |
===
家访记录
{~date}，走访{~name}家，地址{address}，其父电话{mobile}。
===
#校园微博# 感谢热心家长{~name}拾金不昧！联系电话{mobile}，大家点赞！
===
校车接送表
司机{~name}，驾驶证号{driving-licence}，车牌{plate}，手机{mobile}。
===
港澳台学生入学须知
已登记：{~name}，回乡证{travel-permit}，家长电话{mobile}。
===
通讯员投稿
投稿请发{email}，或加QQ{qq}，联系人{~name}老师。
===
在编教师信息核对
{~name}，教师资格证号{teacher-certificate}，身份证{resident-id}。
`,
);
