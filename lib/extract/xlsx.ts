import { strFromU8, unzipSync } from 'fflate';

/** A sheet that is shown, as rows of the text of its cells. */
export type Sheet = readonly (readonly string[])[];

/** Largest part of the archive that is unpacked, and all of them together, in bytes. */
const LARGEST_PART = 100_000_000;
const LARGEST = 200_000_000;
/** Most columns of a sheet that are read. */
const COLUMNS = 500;
const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

/** A tag and where it stands. `name` is without its prefix. */
interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the sheets of a workbook (.xlsx), in their order, hidden ones left out. Formulas count by their last value.
 * @throws Error when the file is none, is broken, or unpacks to more than can be read.
 */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      total += originalSize;
      if (originalSize > LARGEST_PART || total > LARGEST) throw new Error('the workbook unpacks to too much');
      return true;
    },
  });
  const part = (path: string) => {
    const found = Object.keys(parts).find((name) => name.toLowerCase() === path.toLowerCase());
    const data = found === undefined ? undefined : parts[found];
    return data && strFromU8(data);
  };
  const workbook = part('xl/workbook.xml');
  if (workbook === undefined) throw new Error('no workbook in the file');
  const shared = sharedStrings(part('xl/sharedStrings.xml') ?? '');
  return sheetPaths(workbook, part('xl/_rels/workbook.xml.rels') ?? '').flatMap((path) => {
    const sheet = part(path);
    return sheet === undefined ? [] : [rowsOf(sheet, shared)];
  });
}

function sheetPaths(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...tagsOf(relations)]
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')]),
  );
  return [...tagsOf(workbook)]
    .filter(({ name, attributes }) => name === 'sheet' && !/hidden/i.test(attribute(attributes, 'state')))
    .map(({ attributes }) => targets.get(attribute(attributes, 'id')) ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let value = '';
  readText(xml, {
    open: (name) => {
      if (name === 'si') value = '';
    },
    text: (_name, text) => {
      value += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(value);
    },
  });
  return strings;
}

function rowsOf(xml: string, shared: readonly string[]): Sheet {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let column = 0;
  let type = '';
  readText(xml, {
    open: (name, attributes) => {
      if (name === 'row') row = [];
      if (name !== 'c') return;
      column = columnOf(attribute(attributes, 'r')) ?? row.length;
      type = attribute(attributes, 't');
      value = '';
    },
    text: (_name, text) => {
      value += text;
    },
    close: (name) => {
      if (name === 'row') rows.push(row);
      if (name !== 'c' || column >= COLUMNS) return;
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (shared[Number(value)] ?? '') : value;
    },
  });
  return rows;
}

interface Reader {
  readonly open: (name: string, attributes: string) => void;
  /** What stands in `v` and `t` elements, those for pronunciation left out. */
  readonly text: (name: string, text: string) => void;
  readonly close: (name: string) => void;
}

function readText(xml: string, { open, text, close }: Reader): void {
  let from = 0;
  let spoken = false;
  for (const { name, kind, attributes, start, end } of tagsOf(xml)) {
    if (kind === 'close' && (name === 't' || name === 'v') && !spoken) text(name, decode(xml.slice(from, start)));
    if (name === 'rPh') spoken = kind === 'open';
    if (kind !== 'close') open(name, attributes);
    if (kind !== 'open') close(name);
    from = end;
  }
}

function* tagsOf(xml: string): Generator<Tag> {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    const end = start < 0 ? -1 : xml.indexOf('>', start);
    if (end < 0) return;
    at = end + 1;
    const isClose = xml.charAt(start + 1) === '/';
    const isEmpty = xml.charAt(end - 1) === '/';
    const inner = xml.slice(start + (isClose ? 2 : 1), isEmpty ? end - 1 : end);
    const [, name = '', attributes = ''] = /^(?:[\w-]+:)?([\w?!-]+)([\s\S]*)$/.exec(inner) ?? [];
    yield { name, kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', attributes, start, end: at };
  }
}

/** Value of an attribute, whatever its prefix; empty when it is not there. */
function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return decode(found?.[1] ?? found?.[2] ?? '');
}

/** 0 for column A of a cell such as A7. */
function columnOf(cell: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(cell)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
