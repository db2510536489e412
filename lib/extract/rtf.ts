import { PieceWriter, type Place } from './piece';
import { Unreadable } from './unreadable';

/** Groups that hold no text: how things look, and pictures. */
const LOOKS =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|pnseclvl\d|filetbl|revtbl|pict|objdata|blipuid|bliptag|panose|falt|fname|sp|shpinst)$/;
/** Objects of other programs: not read. */
const OBJECTS = /^(?:objdata|objemb)$/;
const SYMBOLS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
/** Charsets of fonts and code pages by the names that decoders know. Everything else is read as Chinese. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  ansicpg950: 'big5',
  ansicpg932: 'shift_jis',
  ansicpg949: 'euc-kr',
  ansicpg65001: 'utf-8',
};
const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([\s\S]))|([{}])|([^\\{}]+)/giy;

interface Group {
  readonly isHidden: boolean;
  /** What stands in it is a picture, in hexadecimal. */
  readonly isPicture: boolean;
  /** For older programs, which know no other pictures. */
  readonly isRepeated: boolean;
  /** So many characters after `\u` repeat it for older programs. */
  readonly repeats: number;
}

/**
 * Reads Rich Text: body, headers, notes, comments and properties in their order. Gives its pictures.
 * @throws Unreadable when it is cut off.
 */
export function readRtf(source: string, place: Place): Uint8Array[] {
  const writer = new PieceWriter(place, { part: 'text', name: '', unit: 'paragraph' });
  const decoder = new TextDecoder(CODE_PAGES[/\\(ansicpg\d+)/.exec(source.slice(0, 2000))?.[1] ?? ''] ?? 'gb18030');
  const groups: Group[] = [];
  let group: Group = { isHidden: false, isPicture: false, isRepeated: false, repeats: 1 };
  let bytes: number[] = [];
  let line = '';
  let count = 1;
  let skip = 0;
  let hasObject = false;
  let picture = '';
  const pictures: Uint8Array[] = [];
  let mayHide = false;

  const flush = () => {
    if (bytes.length > 0) line += decoder.decode(Uint8Array.from(bytes));
    bytes = [];
  };
  const put = (text: string) => {
    flush();
    if (group.isHidden) return;
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) endLine();
      line += part;
    }
  };
  const endLine = () => {
    writer.add(line, count++);
    line = '';
  };

  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
    const [, word, number, hex, symbol, brace, text] = token;
    if (brace === '{') {
      flush();
      groups.push(group);
      skip = 0;
    } else if (brace === '}') {
      flush();
      endPicture();
      group = groups.pop() ?? group;
      skip = 0;
    } else if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (!group.isHidden) bytes.push(Number.parseInt(hex, 16));
    } else if (word !== undefined) control(word, Number(number ?? Number.NaN));
    else if (symbol !== undefined) {
      if (symbol === '*') mayHide = true;
      else if (symbol === '~') put('\u00a0');
      else if (symbol === '_') put('-');
      else if ('\\{}'.includes(symbol)) put(symbol);
      else if (/[\r\n]/.test(symbol)) put('\n');
      continue;
    } else if (text !== undefined && group.isPicture) picture += text.replaceAll(/[^0-9a-f]/gi, '');
    else if (text !== undefined) plain(text.replaceAll(/[\r\n]/g, ''));
    mayHide = false;
  }
  flush();
  endLine();
  writer.end();
  if (groups.length > 0) throw new Unreadable('broken');
  if (hasObject) place.into.uninspected.push({ path: place.path, reason: 'picture' });
  return pictures;

  function endPicture(): void {
    if (picture !== '' && !group.isRepeated) pictures.push(fromHex(picture));
    picture = '';
  }

  function plain(text: string): void {
    const shown = text.slice(Math.min(skip, text.length));
    skip -= text.length - shown.length;
    if (shown !== '') put(shown);
  }

  function control(word: string, number: number): void {
    hasObject ||= OBJECTS.test(word) || (group.isPicture && word === 'bin');
    if (word === 'bin' && number > 0) {
      TOKEN.lastIndex += number;
    } else if (word === 'u' && !Number.isNaN(number)) {
      put(String.fromCharCode(number < 0 ? number + 65_536 : number));
      skip = group.repeats;
    } else if (word === 'uc') group = { ...group, repeats: Number.isNaN(number) ? 1 : number };
    else if (LOOKS.test(word)) {
      flush();
      group = { ...group, isHidden: true, isPicture: word === 'pict' };
    } else if (word === 'nonshppict') group = { ...group, isRepeated: true };
    else if (mayHide && /^(?:shptxt|annotation|atnauthor)$/.test(word)) group = { ...group, isHidden: false };
    else if (word === 'shptxt') group = { ...group, isHidden: false };
    else if (Object.hasOwn(SYMBOLS, word)) put(SYMBOLS[word] ?? '');
  }
}

function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}
