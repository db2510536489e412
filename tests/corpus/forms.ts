import type { Random } from './random';

/** How a value is written. The first is the way a form asks for it; all others hide it from a plain search. */
export const FORMS = [
  'plain',
  'full-width',
  'circled',
  'keycap',
  'chinese',
  'chinese-formal',
  'chinese-radio',
  'zero-width',
  'separators',
  'entities',
  'inline-tags',
  'line-break',
  'cells',
  'vertical',
  'traditional',
  'look-alike',
  'mixed',
] as const;
export type Form = (typeof FORMS)[number];

const CIRCLED = ['⓪①②③④⑤⑥⑦⑧⑨', '⓿❶❷❸❹❺❻❼❽❾', '⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽'].map((digits) => [...digits]);
const CHINESE = ['〇一二三四五六七八九', '零一二三四五六七八九', '○一二三四五六七八九'].map((digits) => [...digits]);
const FORMAL = ['零壹贰叁肆伍陆柒捌玖', '零壹貳參肆伍陸柒捌玖'].map((digits) => [...digits]);
const RADIO = [[...'洞幺两三四五六拐八勾'], [...'洞幺二三四五六拐八勾']];
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const SEPARATORS = [' ', '-', '—', '–', '·', '•', '.', '\u3000', '\u00a0', '－', '−', '  ', ' - ', '_', '（空格）'];
const TRADITIONAL = new Map(
  [
    ...'证證号號学學电電话話机機银銀护護账賬户戶码碼联聯系繫绝絕车車汇匯监監亲親长長职職师師资資残殘启啟内內传傳秘祕阅閱'.matchAll(
      /../gu,
    ),
  ].map(([pair]) => [pair.charAt(0), pair.charAt(1)]),
);

/** The same text in traditional characters, as far as labels need it. */
export const toTraditional = (text: string) => text.replace(/./gu, (char) => TRADITIONAL.get(char) ?? char);

const isDigit = (char: string) => char >= '0' && char <= '9';
const digitsFrom = (value: string, table: readonly string[]) =>
  value.replaceAll(/\d/g, (digit) => table[Number(digit)] ?? digit);
const fullWidth = (value: string) =>
  value.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The value in pieces, as people group it. */
function pieces(value: string, random: Random): string[] {
  const plain = value.replaceAll('-', '');
  const sizes = random.pick(
    plain.length === 11
      ? [[3, 4, 4], [3, 3, 5], [4, 3, 4], [1]]
      : plain.length === 18
        ? [[6, 8, 4], [6, 4, 4, 4], [1]]
        : [[4], [3], [1]],
  );
  const found: string[] = [];
  for (let at = 0, i = 0; at < plain.length; i++) {
    const size = sizes[i % sizes.length] ?? 4;
    found.push(plain.slice(at, at + size));
    at += size;
  }
  return found;
}

function zeroWidth(value: string, random: Random): string {
  if (random.chance(0.3)) return `\u202d${value}\u202c`;
  const mark = random.pick(INVISIBLE);
  return [...value].map((char, i) => (i > 0 && (i % 3 === 0 || random.chance(0.3)) ? mark + char : char)).join('');
}

function entities(value: string, random: Random): string {
  const hexadecimal = random.chance(0.5);
  const all = random.chance(0.5);
  return [...value]
    .map((char, i) => {
      const code = char.codePointAt(0) ?? 0;
      if (!all && i % 2 === 1) return char;
      return hexadecimal ? `&#x${code.toString(16)};` : `&#${code};`;
    })
    .join('');
}

function inlineTags(value: string, random: Random): string {
  const chars = [...value];
  const open = random.pick(['<span style="color:red">', '<b>', '<span lang="EN-US">', '<em class="a">']);
  const close = open.startsWith('<b') ? '</b>' : open.startsWith('<em') ? '</em>' : '</span>';
  if (random.chance(0.3)) return chars.map((char) => open + char + close).join('');
  const cut = Math.max(1, Math.floor(chars.length / 2));
  return chars.slice(0, cut).join('') + open + chars.slice(cut).join('') + close;
}

const lookAlike = (value: string, random: Random) =>
  value
    .replaceAll('0', () => random.pick(['O', 'o', 'О', '0']))
    .replaceAll('1', () => random.pick(['l', 'I', '1']))
    .replaceAll(/X$/g, () => random.pick(['×', 'Х', 'х']));

function mixed(value: string, random: Random): string {
  const tables = [
    [...'0123456789'],
    [...'０１２３４５６７８９'],
    ...CIRCLED.slice(0, 1),
    ...CHINESE.slice(1, 2),
    ...FORMAL.slice(0, 1),
  ];
  return [...value].map((char) => (isDigit(char) ? digitsFrom(char, random.pick(tables)) : char)).join('');
}

/** Writes a number in a form; for `html` the result is markup. */
export function writeNumber(value: string, form: Form, html: boolean, random: Random): string {
  switch (form) {
    case 'full-width':
      return fullWidth(value);
    case 'circled':
      return digitsFrom(value, random.pick(CIRCLED));
    case 'keycap':
      return value.replaceAll(/\d/g, (digit) => `${digit}\ufe0f\u20e3`);
    case 'chinese':
      return digitsFrom(value, random.pick(CHINESE));
    case 'chinese-formal':
      return digitsFrom(value, random.pick(FORMAL));
    case 'chinese-radio':
      return digitsFrom(value, random.pick(RADIO));
    case 'zero-width':
      return zeroWidth(value, random);
    case 'separators':
      return pieces(value, random).join(random.pick(SEPARATORS));
    case 'entities':
      return entities(value, random);
    case 'inline-tags':
      return inlineTags(value, random);
    case 'line-break': {
      const cut = random.int(3, value.length - 3);
      return value.slice(0, cut) + (html ? '<br>' : '\n') + value.slice(cut);
    }
    case 'vertical':
      return [...value].join(html ? '<br>' : '\n');
    case 'cells':
      return [...value].join(html ? '</td><td>' : '\t');
    case 'look-alike':
      return lookAlike(value, random);
    case 'mixed':
      return mixed(value, random);
    default:
      return value;
  }
}

/** Writes words (a mark, an address, a mailbox) in a form. */
export function writeWords(value: string, form: Form, random: Random): string {
  switch (form) {
    case 'full-width':
      return fullWidth(value);
    case 'chinese':
      return digitsFrom(value, random.pick(CHINESE.slice(0, 2)));
    case 'zero-width':
      return zeroWidth(value, random);
    case 'entities':
      return entities(value, random);
    case 'inline-tags':
      return inlineTags(value, random);
    case 'traditional':
      return toTraditional(value);
    case 'look-alike':
      return value.replaceAll('★', () => random.pick(['☆', '＊', '*', '✩', '⭐', '✰']));
    case 'separators':
      if (value.includes('@')) return value.replace('@', random.pick(['(at)', '（at）', ' @ ', '#', '【@】']));
      return value.replaceAll(/(?<=[绝机秘])密/g, () => random.pick([' 密', '　密', '  密']));
    default:
      return value;
  }
}
