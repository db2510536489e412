import { isLetter } from '../normalise/classes';
import type { Candidate } from './rule';

/** Numbers that look like personal ones and are not: what stands before them says so. */
const NEUTRAL_LABEL =
  /(?:(?<![证卡户])编号|[单货批案型]号|(?:发票|项目|合同|招标|采购|单据|流水|凭证|条形|条|信用|机构|纳税人识别|备案|版本|学校|课程|图书|馆藏|资产|设备|序列|批次|会议|标准|订单|快递)(?:号码?|代码|ID)|[代编条]码号?|索[书取]号|(?:Meeting|Zoom) ?ID|[量额耗]|[次件册]数)$/i;
/** Every such label ends with one of these; an empty one does not. */
const NEUTRAL_ENDS = '号码Dd量额耗数';
const CREDIT_CODE = /(?:信用代码|机构代码)[^0-9]{0,6}$/;
const FILE_AFTER = /^\.(?:jpe?g|png|gif|webp|bmp|svg|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|html?)/i;
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|[A-Za-z]\/)[^\s一-龥]*$|[A-Za-z]_$/i;
const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fa5;
const AMOUNT_AFTER = /^\s?(?:元|万|亿|册|人?次|美元|千瓦|焦|字节|%)/;
/** Whether the label right before the candidate names it as something that is no person's number (订单号、项目编号). */
export function hasNeutralLabel(candidate: Candidate): boolean {
  return isNeutral(candidate.label) || isNeutral(candidate.header);
}

function isNeutral(label: string): boolean {
  return NEUTRAL_ENDS.includes(label.charAt(label.length - 1)) && NEUTRAL_LABEL.test(label);
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
/** A short word with four digits or more in it: 后四位1234, X-12345. */
const NUMBER_CELL = /^[^,;。]{0,12}?\d(?:[-\d]{2,24})\d[^,;。]{0,6}$/;
/** A longer one is a sentence. */
const LONGEST_HEADER = 12;
const HIDDEN = /[*●■□•█▇#×]|[xX]{2}/;
const STAR = 0x2a;
const TOUCHED_AFTER = /^(?:[A-Za-z0-9*]|[\s-]?[*●■□•█])/;

/**
 * Whether one of the labels stands right before the candidate, with at most a few characters between and no comma, or
 * heads its column.
 */
export function isLabelled(candidate: Candidate, labels: RegExp): boolean {
  let { label } = candidate;
  for (let match = labels.exec(label); match !== null && match[0] !== ''; match = labels.exec(label)) {
    label = label.slice(match.index + match[0].length);
    if (REST.test(label)) return true;
  }
  return candidate.header !== '' && labels.test(candidate.header);
}

/** Whether the candidate is a cell below such a header that holds something like a number, in full or in part. */
export function isCellUnder({ value, header, groups }: Candidate, headers: RegExp): boolean {
  return (
    groups.length === 0 &&
    header.length <= LONGEST_HEADER &&
    headers.test(header) &&
    NUMBER_CELL.test(value) &&
    !HIDDEN.test(value)
  );
}

/** Whether every digit stands by itself. */
export function hasSingleDigits({ groups }: Candidate): boolean {
  return groups.every((size) => size === 1);
}

/** Whether the number is written in more pieces than people make, unless it is written digit by digit. */
export function isScattered({ groups }: Candidate, most: number): boolean {
  return groups.length > most && groups.some((size, i) => size !== 1 && i > 0);
}

/** Whether no Latin letter, digit or mask touches the candidate: it is no piece of a code. */
export function standsFree({ before, after }: Candidate): boolean {
  const last = before.charCodeAt(before.length - 1);
  return !isLetter(last) && !(last >= 0x30 && last <= 0x39) && last !== STAR && !TOUCHED_AFTER.test(after);
}

/** Whether the candidate is part of a file name, a web address or a code, or an amount, or the decimals of a number. */
export function isPartOfSomething({ before, after, groups }: Candidate): boolean {
  if (FILE_AFTER.test(after) || AMOUNT_AFTER.test(after)) return true;
  if (groups.length === 1 && /^\.\d/.test(after)) return true;
  // Behind a Chinese character, which stands there most often, is neither.
  const last = before.charCodeAt(before.length - 1);
  if (last >= HAN_FIRST && last <= HAN_LAST) return false;
  if (ADDRESS_BEFORE.test(before) || (isLetter(last) && /^[A-Za-z]/.test(after))) return true;
  return groups.length === 1 && /(?:\d\d|\b0)\.$/.test(before);
}
