// Synthetic values of the story. No person has them: every birth year is 1900, the numbers are of no one.

/** Values of posts that are held or masked: no request may ever carry them. */
export const HELD = { residentId: '11010119000307007X', studentNumber: 'G11010119000307007X', mobile: '13800138000' };

/** Values of the post a reviewer approves: carried by one request each. */
export const APPROVED = { residentId: '110101190005200034', mobile: '13900139000' };

/** Every planted value the extension may keep nowhere in clear. */
export const PLANTED: readonly string[] = [...Object.values(HELD), ...Object.values(APPROVED)];

export const OFFICE_PHONE = '010-12345678';

const noticeAbout = (residentId: string, studentNumber: string, mobile: string) =>
  `拟资助学生公示：张同学，身份证号${residentId}，学籍号${studentNumber}，家长手机${mobile}，公示期 5 天。`;

export const TEXTS = {
  pupil: noticeAbout(HELD.residentId, HELD.studentNumber, HELD.mobile),
  forReview: noticeAbout(APPROVED.residentId, `G${APPROVED.residentId}`, APPROVED.mobile),
  officePhone: `公示期内如有异议，请拨打 ${OFFICE_PHONE}。`,
  marking: '机密★10年\n关于招生考试命题工作安排的通知',
  clean: '学校定于星期五下午召开家长会，请各班做好准备。',
} as const;
