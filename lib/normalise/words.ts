import { CLASSES, IGNORABLE } from './classes';

/** A piece of text in the form rules look at, and where each of its code units begins in the text. */
export interface Folded {
  readonly value: string;
  /** `value.length + 1` offsets; the last is where the piece ends. */
  readonly offsets: readonly number[];
}

/** Traditional characters and variants that occur in labels and markings, each before the one it is read as. */
const VARIANTS =
  '絕绝絶绝機机祕秘啟启啓启級级內内傳传洩泄擴扩嚴严開开屬属請请資资領领導导參参閱阅後后銷销毀毁轉转發发徵征見见討讨論论會会議议紀纪' +
  '電电話话號号學学證证帐账帳账賬账碼码銀银戶户聯联絡络繫系係系監监護护長长師师辦办總总熱热線线單单訂订項项編编統统業业國国書书複复' +
  '製制網网條条無无權权於于個个時时間间試试結结東东關关務务僅仅員员郵邮導导緊紧態态場场處处調调題题請请';
const STARS = '☆⭐✩✪✫✬✭✮✯✰⋆';

const FOLD = new Map<number, string>();
for (let i = 0; i + 1 < VARIANTS.length; i += 2) FOLD.set(VARIANTS.charCodeAt(i), VARIANTS.charAt(i + 1));
for (const star of STARS) FOLD.set(star.charCodeAt(0), '★');
for (const star of '＊﹡') FOLD.set(star.charCodeAt(0), '*');
for (const space of '\u00a0\u1680\u202f\u205f\u3000') FOLD.set(space.charCodeAt(0), ' ');
for (let space = 0x2000; space < 0x200b; space++) FOLD.set(space, ' ');

function foldCode(code: number): string {
  if (code < 0x7f) return String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FOLD.get(code) ?? String.fromCharCode(code);
}

/**
 * Folds a small window `[start, end)`: full-width forms to ASCII, traditional characters to simplified ones, stars to
 * ★, every space to a blank; invisible characters are dropped. Never meant for a whole text.
 */
export function foldWords(text: string, start: number, end: number): Folded {
  let value = '';
  const offsets: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (CLASSES[code] === IGNORABLE) continue;
    value += foldCode(code);
    offsets.push(i);
  }
  offsets.push(end);
  return { value, offsets };
}
