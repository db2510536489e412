import type { AttachedFile, Body } from './body';
import { readValue, type Stretch, spliced } from './value';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const CDATA = '<![CDATA[';

const withoutEntities = (xml: string) =>
  xml.replaceAll(/&(?:#x([\da-f]{1,8})|#(\d{1,8})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text an element's content stands for. */
function plain(xml: string): string {
  const [last = '', ...closed] = xml.split(']]>').reverse();
  const pieces = closed.reverse().map((piece) => {
    const at = piece.indexOf(CDATA);
    return at < 0
      ? `${withoutEntities(piece)}]]>`
      : withoutEntities(piece.slice(0, at)) + piece.slice(at + CDATA.length);
  });
  return pieces.join('') + withoutEntities(last);
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Tags between which a value stands. A value without a type is a string. */
const OPENING = /<(methodName|name|string|int|i4|i8|double|boolean|dateTime\.iso8601|base64|value)>/g;
const CDATA_END = ']]>';

/** What stands between two tags that hold no other, `[start, end)` of the text. */
interface Leaf {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let cdataEnd = 0;
  let done = 0;
  for (const { 0: opening, 1: tag = '', index } of text.matchAll(OPENING)) {
    if (index < done) continue;
    const start = index + opening.length;
    let end = text.indexOf('<', start);
    while (end >= 0 && cdataEnd >= 0 && text.startsWith(CDATA, end)) {
      if (cdataEnd < end) cdataEnd = text.indexOf(CDATA_END, end);
      if (cdataEnd >= 0) end = text.indexOf('<', cdataEnd);
    }
    if (end < 0) return leaves;
    if (!text.startsWith(`</${tag}>`, end)) continue;
    leaves.push({ tag, start, end });
    done = end;
  }
  return leaves;
}

/** A call in XML-RPC: the method, every value under its member's name, and files. */
export function xmlRpcBody(text: string): Body<string> {
  const stretches: Stretch[] = [];
  const files: AttachedFile[] = [];
  let member = 'param';
  for (const { tag, start, end } of leavesOf(text)) {
    const content = text.slice(start, end);
    if (tag === 'name') member = plain(content);
    else if (tag === 'base64') files.push({ name: member, bytes: fromBase64(content) });
    else {
      // What makes a post public is the last value of its call.
      const name = tag === 'methodName' ? tag : member === 'param' && tag === 'boolean' ? 'publish' : member;
      stretches.push({ start, end, value: readValue(name, plain(content), escaped) });
      if (tag !== 'methodName') member = 'param';
    }
  }
  return {
    ...spliced(text, stretches),
    files,
    uninspected: files.map(({ name }) => ({ name: name.slice(0, 200), reason: 'attachment' })),
  };
}

/** The bytes, or the text itself when it is no base64. */
function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(text);
  }
}
