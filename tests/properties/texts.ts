import { makeCorpus } from '../corpus/corpus';
import { Random } from '../corpus/random';

const DIGITS = '0123456789０１２３４５６７８９①②③⓪一二三四五六七八九零〇壹贰叁幺洞拐勾OoIlXx*＊';
const GAPS = [
  ' ',
  '-',
  '—',
  '·',
  '\u3000',
  '\u200b',
  '\u202d',
  '\n',
  '\t',
  '.',
  '（空格）',
  '\ufe0f\u20e3',
  '\r\n',
  '\u2028',
];
const PIECES = [
  '身份证号',
  '学籍号',
  '电话',
  '手机',
  '卡号',
  '机密★10年',
  '绝密★启用前',
  '内部资料',
  '不得外传',
  '@',
  '.com',
  '姓名',
  '总分',
  '微信',
  'G',
  '京A',
  '号',
  '\ud83d\udc6e',
  '\ud835\udfcf',
  '\ud800',
  '\udc00',
  '\u0000',
  '|',
  ',',
];
const MARKUP = [
  '<p>',
  '</p>',
  '<br>',
  '<td>',
  '</td>',
  '<b>',
  '<',
  '>',
  '&',
  '&#49;',
  '&#x31;',
  '&nbsp;',
  '&#',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style',
  '<pre>',
  '"',
  "'",
  '<a href="1">',
  '&#1114112;',
  '&#55296;',
  '</',
  '<td',
];

/** Texts that nobody writes: digits of every kind, gaps, words that rules know, broken pairs, and markup if asked for. */
function wildText(random: Random, markup: boolean): string {
  let text = '';
  for (let length = random.int(0, 60); length > 0; length--) {
    const kind = random.int(0, markup ? 5 : 4);
    if (kind === 0) for (let i = random.int(1, 22); i > 0; i--) text += random.pick([...DIGITS]);
    else if (kind === 1) text += random.pick(GAPS);
    else if (kind === 2) text += random.pick(PIECES);
    else if (kind === 3) text += String.fromCharCode(random.int(0, 0xffff));
    else if (kind === 4) text += random.digits(random.int(1, 19));
    else text += random.pick(MARKUP);
  }
  return text;
}

/** Wild texts, the same each time. */
export function wildTexts(format: 'text' | 'html', count: number): string[] {
  const random = new Random(format.length * 7);
  return Array.from({ length: count }, () => wildText(random, format === 'html'));
}

/** School documents of this format, the same each time. */
export function schoolTexts(format: 'text' | 'html'): string[] {
  return makeCorpus({ seed: 5, size: 400 })
    .filter((document) => document.format === format)
    .map(({ text }) => text);
}
