import type { Candidate } from './rule';

/** Numbers that look like personal ones and are not: what stands before them says so. */
const NEUTRAL_LABEL =
  /(?:(?:订单|发票|快递|运单|物流|项目|合同|招标|采购|单据|流水|凭证|条形|条|统一社会信用|信用|机构|纳税人识别|备案|版本|学校|课程|图书|馆藏|资产|设备|序列|批次|会议|标准)(?:编号|号码|单号|代码|编码|号|码|ID))[^0-9一-龥]{0,3}$/i;
const CREDIT_CODE = /(?:信用代码|机构代码)[^0-9]{0,6}$/;
const FILE_AFTER = /^\.(?:jpe?g|png|gif|webp|bmp|svg|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|html?)/i;
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|[A-Za-z]\/)[^\s一-龥]*$|[A-Za-z]_$/i;
const AMOUNT_AFTER = /^\s?(?:元|万|亿|册|人次|美元|%)/;
/** Whether the label right before the candidate names it as something that is no person's number (订单号、项目编号). */
export function hasNeutralLabel(candidate: Candidate): boolean {
  return NEUTRAL_LABEL.test(candidate.before) || NEUTRAL_LABEL.test(candidate.header);
}

/** Whether the candidate stands where a unified social credit code is announced. */
export function isCreditCode({ before }: Candidate): boolean {
  return CREDIT_CODE.test(before);
}

/**
 * Whether one of the labels stands before the candidate, not further than another number or the end of a sentence, or
 * heads its column.
 */
export function hasLabel(candidate: Candidate, labels: RegExp): boolean {
  return labels.test(candidate.label) || (candidate.header !== '' && labels.test(candidate.header));
}

/** What may stand between a label and what it names: little, and no comma. */
const REST = /^[^,;、()]{0,6}$|^\([^)]{0,8}\)[^,;、]{0,3}$/;
const TOUCHED_BEFORE = /[A-Za-z0-9*]$/;
const TOUCHED_AFTER = /^(?:[A-Za-z0-9*]|[\s-]?[*●■□•█])/;

/**
 * Whether one of the labels stands right before the candidate, with at most a few characters between and no comma, or
 * heads its column.
 */
export function isLabelled(candidate: Candidate, labels: RegExp): boolean {
  const match = labels.exec(candidate.label);
  if (match !== null && REST.test(candidate.label.slice(match.index + match[0].length))) return true;
  return candidate.header !== '' && labels.test(candidate.header);
}

/** Whether the number is written in more pieces than people make, unless it is written digit by digit. */
export function isScattered({ groups }: Candidate, most: number): boolean {
  return groups.length > most && groups.some((size, i) => size !== 1 && i > 0);
}

/** Whether no Latin letter, digit or mask touches the candidate: it is no piece of a code. */
export function standsFree({ before, after }: Candidate): boolean {
  return !TOUCHED_BEFORE.test(before) && !TOUCHED_AFTER.test(after);
}

/** Whether the candidate is part of a file name, a web address or a code, or an amount, or the decimals of a number. */
export function isPartOfSomething({ before, after, groups }: Candidate): boolean {
  if (FILE_AFTER.test(after) || ADDRESS_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return true;
  if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after)) return true;
  return groups.length === 1 && (/(?:\d\d|\b0)\.$/.test(before) || /^\.\d/.test(after));
}
