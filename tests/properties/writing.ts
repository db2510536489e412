import type { SessionBlock } from '../../lib/detect/session';
import { htmlToText } from '../../lib/normalise/html';
import { makeCorpus } from '../corpus/corpus';
import type { Random } from '../corpus/random';
import { ALLOWED } from '../posts/allowed';
import { STOPPED } from '../posts/stopped';

const plain = (source: string) => htmlToText(source).text;

/** School documents and posts as editors hold them: a list of lines each. */
const DOCUMENTS = [
  ...makeCorpus({ seed: 8, size: 400 }).map(({ format, text }) => (format === 'html' ? plain(text) : text)),
  ...[...STOPPED, ...ALLOWED].map((post) => ('html' in post ? plain(post.html) : post.text)),
].map((text) => text.trimEnd().split('\n'));
const TABLES = DOCUMENTS.filter((lines) => lines.some((line) => line.includes('\t')));
const LINES = DOCUMENTS.flat();
const TYPED = [
  '1',
  '8',
  '密',
  ' ',
  '★',
  '张',
  '，',
  '。',
  '：',
  '\t',
  '\n',
  '|',
  ',',
  '室',
  '出生',
  '姓名',
  '同学',
  '抑郁症',
  'G',
  '空格',
  '138',
];

let fresh = 0;
const toBlock = (text: string): SessionBlock => ({ id: fresh++, text });

/** Blocks of a text that holds two tables at least. */
export function writtenBlocks(random: Random): SessionBlock[] {
  const documents = Array.from({ length: 8 }, (_, i) => random.pick(i % 4 === 0 ? TABLES : DOCUMENTS));
  const lines = random.chance(0.3) ? documents.flatMap((document) => [...document, '']) : documents.flat();
  return lines.map(toBlock);
}

/** One thing a writer does. Most often something is typed or taken away in the middle of a block. */
export function edited(blocks: readonly SessionBlock[], random: Random): SessionBlock[] {
  const at = random.int(0, Math.max(0, blocks.length - 1));
  const chosen = blocks[at];
  if (chosen === undefined) return [toBlock(random.pick(LINES))];
  const { id, text } = chosen;
  const cut = random.int(0, text.length);
  const put = (...pieces: readonly SessionBlock[]) => [...blocks.slice(0, at), ...pieces, ...blocks.slice(at + 1)];
  const typed = () => put({ id, text: text.slice(0, cut) + random.pick(TYPED) + text.slice(cut) });
  const removed = () => put({ id, text: text.slice(0, Math.max(0, cut - random.int(1, 3))) + text.slice(cut) });
  const following = blocks[at + 1];
  return random.pick<() => SessionBlock[]>([
    typed,
    typed,
    typed,
    removed,
    removed,
    () => put({ id, text: random.pick(LINES) }),
    () => put({ id, text: text.slice(0, cut) }, toBlock(text.slice(cut))),
    () => put(chosen, ...random.pick(DOCUMENTS).map(toBlock)),
    () => put({ id, text: `${text}\n${random.pick(LINES)}` }),
    () => put(),
    () => put(chosen, toBlock('')),
    () =>
      following === undefined
        ? put()
        : [...blocks.slice(0, at), { id, text: text + following.text }, ...blocks.slice(at + 2)],
  ])();
}
