import { makeCorpus } from '../tests/corpus/corpus';
import { Random } from '../tests/corpus/random';
import { SURROUNDINGS } from '../tests/corpus/templates/surroundings';

const encoder = new TextEncoder();

/** What a text is full of: ordinary school prose with a number now and then, or personal data in every line. */
export const KINDS = ['ordinary', 'dense'] as const;
export type Kind = (typeof KINDS)[number];

const plain = (text: string) => text.replaceAll(/<[^>]*>/g, '');

/** School prose in which every tenth paragraph is a clean document and every hundredth has something in it, or planted documents alone. */
function sample(kind: Kind): string {
  const size = 400;
  const documents = makeCorpus({ seed: 42, size }).map(({ text }) => plain(text));
  const [planted, clean] = [documents.slice(0, size), documents.slice(size)];
  if (kind === 'dense') return planted.join('');
  const random = new Random(42);
  const prose = () => `${Array.from({ length: random.int(2, 6) }, () => random.pick(SURROUNDINGS)).join('')}\n`;
  return clean
    .map((text, i) => Array.from({ length: 9 }, prose).join('') + text + (i % 10 === 0 ? planted[i] : ''))
    .join('');
}

/** A text of about `bytes` bytes of UTF-8; long ones repeat what short ones say. */
export function makeText(kind: Kind, bytes: number): string {
  const piece = sample(kind);
  const unit = encoder.encode(piece).length / piece.length;
  const length = Math.round(bytes / unit);
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What is typed into: the same texts, and a class list that is one table. */
export const TYPED = [...KINDS, 'table'] as const;
export type TypedKind = (typeof TYPED)[number];

/** A text for typing of about `bytes` bytes of UTF-8. */
export function makeTyped(kind: TypedKind, bytes: number): string {
  if (kind !== 'table') return makeText(kind, bytes);
  const random = new Random(42);
  let table = '序号\t姓名\t班级\t学籍号\t监护人电话\t总分';
  for (let row = 1; encoder.encode(table).length < bytes; row++) {
    for (let i = 0; i < 10; i++) {
      table += `\n${row}\t王小明\t五（1）班\tG11010119000307${random.digits(4)}\t138${random.digits(8)}\t${random.int(60, 100)}`;
    }
  }
  return table;
}

/** The text as an editor holds it: a block for each line. */
export function blocksOf(text: string): { id: number; text: string }[] {
  return text.split('\n').map((line, id) => ({ id, text: line }));
}
