import { createHash } from 'node:crypto';
import { applyMasks } from '../../lib/detect/mask';
import { withTitle } from '../../lib/detect/with-title';
import type { Finding, FindingType } from '../../lib/model/finding';
import { htmlToText } from '../../lib/normalise/html';
import { scan } from '../../lib/pipeline';
import { privateStory } from '../../rules/facts/private-story';
import { makeCorpus } from '../../tests/corpus/corpus';
import { BATCHES, type BatchPost, readBatch, UNSEEN } from '../../tests/posts/batches';
import { asSource, type Source } from '../../tests/posts/post';
import { SETS } from '../../tests/posts/sets';

/** A text from which is learned, or on which is tried what was learned. */
export interface LabelledText {
  readonly batch: string;
  readonly text: string;
  readonly isToStop: boolean;
  /** How much it counts; documents made from templates are much alike. */
  readonly weight: number;
}

const CORPUS = { seed: 5, size: 300 };
const CORPUS_WEIGHT = 0.3;

function textOf(title: string, format: 'html' | 'text', content: string): string {
  return withTitle(title, format === 'html' ? htmlToText(content).text : content);
}

/** Findings of these are told by the whole text; all others are numbers and the like, that stop a post whatever else it tells. */
const TOLD: ReadonlySet<FindingType> = new Set([
  'sensitive-fact',
  'score',
  'credential',
  'person-name',
  'marking',
  'internal-marking',
]);

const stopping = ({ format, content }: Source): Finding[] =>
  scan(content, format).filter(({ action, rule }) => action !== 'notice' && rule !== privateStory.id);
const numbers = (source: Source) => stopping(source).filter(({ type }) => !TOLD.has(type));

const labelled = (batch: string, isToStop: boolean, sources: readonly Source[]): LabelledText[] =>
  sources.map(({ title, format, content }) => ({ batch, text: textOf(title, format, content), isToStop, weight: 1 }));

/** Documents in which nothing is planted, and others with every number in them masked: both may go out. */
function harmlessDocuments(): LabelledText[] {
  return makeCorpus(CORPUS)
    .map(({ format, text }): Source => ({ title: '', format, content: text }))
    .map((source) => ({ ...source, content: applyMasks(source.content, source.format, numbers(source)) }))
    .filter((source) => stopping(source).length === 0)
    .map(({ title, format, content }) => ({
      batch: 'corpus',
      text: textOf(title, format, content),
      isToStop: false,
      weight: CORPUS_WEIGHT,
    }));
}

/** Every labelled post but those of `UNSEEN`, the examples of the rule, and harmless documents of the corpus. */
export function textsToLearn(): LabelledText[] {
  const written = SETS.flatMap(({ name, toStop, toAllow }) => [
    ...labelled(name, true, toStop.map(asSource)),
    ...labelled(name, false, toAllow.map(asSource)),
  ]);
  const batches = BATCHES.filter((name) => !UNSEEN.has(name)).flatMap((batch) => {
    const posts = readBatch(batch);
    const that = (expect: BatchPost['expect']) => posts.filter((post) => post.expect === expect);
    return [...labelled(batch, true, that('stop')), ...labelled(batch, false, that('allow'))];
  });
  const { id, catches, ignores } = privateStory;
  const examples = [...catches, ...ignores].map((example) => ({
    batch: id,
    text: example.text,
    isToStop: 'found' in example,
    weight: 1,
  }));
  return [...written, ...batches, ...examples, ...harmlessDocuments()];
}

/** Changes when any of the texts does. */
export function fingerprintOf(texts: readonly LabelledText[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
