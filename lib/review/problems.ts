import type { Localised } from '../model/locale';

/** Why a decision does not count, for the person who made or brought it: what is wrong, and what to do. */
export const DECISION_PROBLEMS = {
  'other-submission': {
    'zh-CN': '这份意见不是针对这条送审的。请核对文件。',
    'zh-TW': '這份意見不是針對這筆送審的。請核對檔案。',
    en: 'This decision is about another submission. Check the file.',
  },
  'other-content': {
    'zh-CN': '这份意见针对的是另一份内容，内容改动后须重新送审。',
    'zh-TW': '這份意見針對的是另一份內容，內容改動後須重新送審。',
    en: 'This decision is about other content. What was changed must be submitted again.',
  },
  decided: {
    'zh-CN': '这条送审已经处理过了。',
    'zh-TW': '這筆送審已經處理過了。',
    en: 'This submission is already decided.',
  },
  'other-stage': {
    'zh-CN': '这份意见属于另一个审批环节，不能用在当前环节。',
    'zh-TW': '這份意見屬於另一個審批環節，不能用在目前環節。',
    en: 'This decision is for another stage than the one it waits at.',
  },
  'other-policy': {
    'zh-CN': '作出这份意见时用的是另一份策略。请两边导入同一份策略后重新审核。',
    'zh-TW': '作出這份意見時用的是另一份政策。請兩邊匯入同一份政策後重新審核。',
    en: 'This decision was made under another policy. Import the same policy on both sides and decide again.',
  },
  'unknown-person': {
    'zh-CN': '策略里没有这位审核人。请联系管理员。',
    'zh-TW': '政策裡沒有這位審核人。請聯絡管理員。',
    en: 'The policy does not know this person. Ask your administrator.',
  },
  'not-in-charge': {
    'zh-CN': '此人不负责当前审批环节，请由负责的人处理。',
    'zh-TW': '此人不負責目前審批環節，請由負責的人處理。',
    en: 'This person is not in charge of this stage.',
  },
  own: {
    'zh-CN': '不能审核自己提交的内容，请由另一位审核员处理。',
    'zh-TW': '不能審核自己提交的內容，請由另一位審核員處理。',
    en: 'Nobody decides on their own submission. Somebody else must.',
  },
  twice: {
    'zh-CN': '此人已在前面的环节签过意见，各环节须由不同的人处理。',
    'zh-TW': '此人已在前面的環節簽過意見，各環節須由不同的人處理。',
    en: 'This person decided at an earlier stage. Each stage needs another person.',
  },
  taken: {
    'zh-CN': '另一位审核员正在处理这条送审。请与其联系，或等其放回。',
    'zh-TW': '另一位審核員正在處理這筆送審。請與其聯絡，或等其放回。',
    en: 'Somebody else is working on this submission. Talk to them, or wait until they put it back.',
  },
  marking: {
    'zh-CN': '含密级标志的内容任何人都不能批准，请退回或不予发布，并联系保密办公室。',
    'zh-TW': '含密級標誌的內容任何人都不能批准，請退回或不予發布，並聯絡保密辦公室。',
    en: 'Nobody can approve content with a secrecy marking. Return or refuse it, and tell the secrecy office.',
  },
  comment: {
    'zh-CN': '退回或不予发布时请写明意见，至少 2 个字。',
    'zh-TW': '退回或不予發布時請寫明意見，至少 2 個字。',
    en: 'To return or refuse, write a comment of at least 2 characters.',
  },
  'comment-changed': {
    'zh-CN': '意见的文字与签名时不一致。',
    'zh-TW': '意見的文字與簽名時不一致。',
    en: 'The comment is not the one that was signed.',
  },
  'comment-personal': {
    'zh-CN': '意见里有个人信息，请删去后再提交。',
    'zh-TW': '意見裡有個人資訊，請刪去後再提交。',
    en: 'The comment holds personal data. Remove it first.',
  },
  future: {
    'zh-CN': '这份意见的时间在将来。请核对两台电脑的时间。',
    'zh-TW': '這份意見的時間在將來。請核對兩臺電腦的時間。',
    en: 'This decision has a time in the future. Check the clocks of both computers.',
  },
  'before-submission': {
    'zh-CN': '这份意见的时间早于送审时间。',
    'zh-TW': '這份意見的時間早於送審時間。',
    en: 'This decision is older than the submission.',
  },
  'too-late': {
    'zh-CN': '这份批准已过有效期，请重新审核。',
    'zh-TW': '這份批准已過有效期，請重新審核。',
    en: 'This approval has run out. Decide again.',
  },
  unsigned: {
    'zh-CN': '这份意见没有签名。请先用口令登录再处理。',
    'zh-TW': '這份意見沒有簽章。請先用通行碼登入再處理。',
    en: 'This decision is not signed. Sign in with your passphrase first.',
  },
  'unknown-key': {
    'zh-CN': '签名所用的密钥不属于此人。',
    'zh-TW': '簽章所用的金鑰不屬於此人。',
    en: 'The key of the signature is not one of this person.',
  },
  revoked: {
    'zh-CN': '签名所用的密钥已经注销。',
    'zh-TW': '簽章所用的金鑰已經註銷。',
    en: 'The key of the signature was revoked.',
  },
  forged: {
    'zh-CN': '签名与内容不符，这份意见被改动过或是伪造的。',
    'zh-TW': '簽章與內容不符，這份意見被改動過或是偽造的。',
    en: 'The signature does not fit: the decision was changed or forged.',
  },
} as const satisfies Record<string, Localised>;

export type DecisionProblem = keyof typeof DECISION_PROBLEMS;
