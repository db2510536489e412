import { codesOf, DIGIT, digitValue, IGNORABLE } from './classes';

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
  '製制網网條条無无權权於于個个時时間间試试結结東东關关務务僅仅員员郵邮導导緊紧態态場场處处調调題题準准駕驾' +
  '粵粤檔档輔辅殘残職职門门灣湾鄉乡來来臺台區区縣县鎮镇樓楼棟栋層层莊庄橋桥園园衛卫龍龙廣广雲云貴贵蘇苏遼辽晉晋陝陕瓊琼寧宁魯鲁贛赣滬沪歲岁兒儿' +
  '媽妈親亲現现冊册陸陆護护顧顾險险廳厅數数錄录歷历為为報报駛驶車车詳详組组帐账摺折㊙秘' +
  '離离異异貧贫難难診诊確确過过違违獨独憂忧鬱郁癱瘫癲癫傷伤殺杀費费繳缴補补獄狱藥药醫医療疗喪丧養养棄弃爺爷債债窮穷課课遲迟曠旷鬥斗毆殴竊窃盜盗績绩優优語语髒脏臟脏腫肿廢废檢检訪访談谈記记給给';
const STARS = '☆⭐✩✪✫✬✭✮✯✰⋆';

/** What each code unit is read as; 0 for itself, `DROPPED` for nothing. */
const FOLD = new Uint16Array(65536);
/** What an invisible character is folded to. */
export const DROPPED = 0xffff;
/** Code units that are read as another one. */
const FORMS: number[] = [];

function fill(): void {
  const fold = (from: number, to: number) => {
    FOLD[from] = to;
    FORMS.push(from);
  };
  const all = (characters: string, to: number) => {
    for (let i = 0; i < characters.length; i++) fold(characters.charCodeAt(i), to);
  };
  for (const code of codesOf(IGNORABLE)) FOLD[code] = DROPPED;
  for (let i = 0; i + 1 < VARIANTS.length; i += 2) fold(VARIANTS.charCodeAt(i), VARIANTS.charCodeAt(i + 1));
  for (let code = 0xff01; code <= 0xff5e; code++) fold(code, code - 0xfee0);
  all('‐‑‒–—―−﹘﹣', 0x2d);
  for (const code of codesOf(DIGIT)) if (isEnclosed(code)) fold(code, 0x30 + digitValue(code));
  all(STARS, 0x2605);
  all('＊﹡', 0x2a);
  all('\u00a0\u1680\u202f\u205f\u3000', 32);
  for (let code = 0x2000; code < 0x200b; code++) fold(code, 32);
}
fill();

/** Digits in circles and brackets, and small ones: no numerals, which are words too. */
function isEnclosed(code: number): boolean {
  return code < 0x4e00 && code > 0x7f && !'〇○◯'.includes(String.fromCharCode(code));
}

/** What every code unit is read as: 0 for itself, `DROPPED` for an invisible one. A copy. */
export function foldTable(): Uint16Array {
  return FOLD.slice();
}

/** Every code unit that is read as another one. */
export function foldedCodes(): readonly number[] {
  return FORMS;
}

/** Letters of other scripts that look like Latin capitals, each before the one it is taken for. */
const LOOK_ALIKES = 'АAВBСCЕEНHЈJКKМMОOРPЅSТTХXԌGᏞLАAΑAΒBΕEΗHΚKΜMΟOΡPΤTΧXΖZⅬLⅭCⅮDⅯMаaсcеeјjоoрpѕsхxԍgӏlωwυv';
const LETTERS = new Map<number, string>();
for (let i = 0; i + 1 < LOOK_ALIKES.length; i += 2) LETTERS.set(LOOK_ALIKES.charCodeAt(i), LOOK_ALIKES.charAt(i + 1));

/** Chinese characters, none of which looks like a letter. */
const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;

/** The capital Latin letter a code unit is or looks like, or an empty string. */
export function latinLetter(code: number): string {
  if (code >= HAN_FIRST && code <= HAN_LAST) return '';
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if ((plain >= 0x41 && plain <= 0x5a) || (plain >= 0x61 && plain <= 0x7a))
    return String.fromCharCode(plain).toUpperCase();
  return LETTERS.get(code)?.toUpperCase() ?? '';
}

/**
 * Folds a small window `[start, end)`: full-width forms and digits in circles to ASCII, traditional characters to
 * simplified ones, stars to ★, dashes to a hyphen, every space to a blank; invisible characters are dropped. Never meant
 * for a whole text.
 */
export function foldText(text: string, start: number, end: number): string {
  let value = '';
  let plain = start;
  for (let i = start; i < end; i++) {
    const folded = FOLD[text.charCodeAt(i)] ?? 0;
    if (folded === 0) continue;
    value += text.slice(plain, i);
    if (folded !== DROPPED) value += String.fromCharCode(folded);
    plain = i + 1;
  }
  return value + text.slice(plain, end);
}

/** The same, with the place of every character. */
export function foldWords(text: string, start: number, end: number): Folded {
  const offsets: number[] = [];
  for (let i = start; i < end; i++) if (FOLD[text.charCodeAt(i)] !== DROPPED) offsets.push(i);
  offsets.push(end);
  return { value: foldText(text, start, end), offsets };
}
