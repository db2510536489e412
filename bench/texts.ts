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

/** The same cut into blocks of about a hundred characters at line ends, as an editor holds it. */
export function blocksOf(text: string): { id: number; text: string }[] {
  const blocks: string[] = [];
  let block = '';
  for (const line of text.split('\n')) {
    block += block === '' ? line : `\n${line}`;
    if (block.length < 100) continue;
    blocks.push(block);
    block = '';
  }
  return [...blocks, block].map((piece, id) => ({ id, text: piece }));
}
