/** Synthetic values of the story. No person has them: the birth year is 1900, the numbers are of no one. */
export const RESIDENT_ID = '11010119000307007X';
export const MOBILE = '13800138000';
export const STUDENT_NUMBER = 'G11010119000307007X';
export const OFFICE_PHONE = '010-12345678';
export const MARKING = '机密★10年';

/** Values that may reach neither the server nor any store of the extension. */
export const PLANTED: readonly string[] = [RESIDENT_ID, MOBILE];

export const NOTICE_WITH_PUPIL = `拟资助学生公示：张同学，身份证号${RESIDENT_ID}，学籍号${STUDENT_NUMBER}，家长手机${MOBILE}，公示期 5 天。`;
export const NOTICE_WITH_OFFICE_PHONE = `公示期内如有异议，请致电学校办公室，电话：${OFFICE_PHONE}。`;
export const NOTICE_WITH_MARKING = `${MARKING}\n关于招生考试命题工作安排的通知`;
export const CLEAN_NOTICE = '学校定于星期五下午召开家长会，请各班做好准备。';
