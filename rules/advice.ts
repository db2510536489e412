import type { Localised } from '../lib/model/locale';

/** Sentences that several rules say. Each once. */

/** What to do about a column or a number that identifies a person. */
export const REMOVE: Localised = {
  'zh-CN': '请删除这一项；确需保留的，脱敏后发布。',
  'zh-TW': '請刪除這一項；確需保留的，脫敏後發布。',
  en: 'Remove it; if it must stay, publish it masked.',
};

/** Why the number of a document may not be published. */
export const DOCUMENT: Localised = {
  'zh-CN': '证件号码能直接识别个人，不得公开。',
  'zh-TW': '證件號碼能直接識別個人，不得公開。',
  en: 'The number of a document identifies a person directly and may not be published.',
};
