import type { Locale } from '../../lib/model/locale';

const zhCN = {
  title: '这次提交没有发出去',
  lead: '慎发没能在原来的页面里检查这次提交，所以先拦下了，没有发布。请返回原来的页面，您写的内容还在那里。',
  back: '返回原来的页面',
  again: '返回后请再点一次发布。仍到这里，请刷新页面或联系管理员。',
  here: '刚才的内容',
  others: '其他没有发出去的内容',
  nothing: '没有保存的内容。',
  kept: '内容加密保存在本机，7 天后自动删除。',
  found: (count: number) => `${count} 处需要处理`,
  copy: '复制文字',
  copied: '已复制。',
  submit: '送审',
  submitted: '已送审。',
  reason: '送审理由',
  reasonMissing: '请写明理由，至少 2 个字。',
  forget: '删除',
  forgotten: '已删除。',
};
export type BlockedWords = typeof zhCN;

const zhTW: BlockedWords = {
  title: '這次提交沒有送出',
  lead: '慎發沒能在原來的頁面裡檢查這次提交，所以先攔下了，沒有發布。請返回原來的頁面，您寫的內容還在那裡。',
  back: '返回原來的頁面',
  again: '返回後請再按一次發布。仍到這裡，請重新整理頁面或聯絡管理員。',
  here: '剛才的內容',
  others: '其他沒有送出的內容',
  nothing: '沒有保存的內容。',
  kept: '內容加密保存在本機，7 天後自動移除。',
  found: (count) => `${count} 處需要處理`,
  copy: '複製文字',
  copied: '已複製。',
  submit: '送審',
  submitted: '已送審。',
  reason: '送審理由',
  reasonMissing: '請寫明理由，至少 2 個字。',
  forget: '移除',
  forgotten: '已移除。',
};

const en: BlockedWords = {
  title: 'This was not sent',
  lead: 'Shenfa could not check it on the page where you wrote it, so it was stopped and nothing was published. Go back: what you wrote is still there.',
  back: 'Back to the page',
  again: 'Then press publish again. If you land here once more, reload the page or ask your administrator.',
  here: 'What you just sent',
  others: 'Other texts that were not sent',
  nothing: 'No text is kept.',
  kept: 'Texts are kept encrypted on this computer and deleted after 7 days.',
  found: (count) => `${count} to be dealt with`,
  copy: 'Copy the text',
  copied: 'Copied.',
  submit: 'Send for review',
  submitted: 'Sent for review.',
  reason: 'Reason for the review',
  reasonMissing: 'Please give a reason of at least 2 characters.',
  forget: 'Delete',
  forgotten: 'Deleted.',
};

/** Words of the page for stopped navigations. */
export const blocked: Readonly<Record<Locale, BlockedWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
