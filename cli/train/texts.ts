import { createHash } from 'node:crypto';
import { withTitle } from '../../lib/detect/with-title';
import { htmlToText } from '../../lib/normalise/html';
import { privateStory } from '../../rules/facts/private-story';
import { makeCorpus } from '../../tests/corpus/corpus';
import { BATCHES, readBatch, UNSEEN } from '../../tests/posts/batches';
import type { Post } from '../../tests/posts/post';
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
const CORPUS_WEIGHT = 0.1;

function textOf(title: string, format: 'html' | 'text', content: string): string {
  return withTitle(title, format === 'html' ? htmlToText(content).text : content);
}

const posts = (batch: string, isToStop: boolean, from: readonly Post[]): LabelledText[] =>
  from.map((post) => {
    const text =
      'html' in post ? textOf(post.title ?? '', 'html', post.html) : textOf(post.title ?? '', 'text', post.text);
    return { batch, text, isToStop, weight: 1 };
  });

/** Every labelled post but those of `UNSEEN`, the examples of the rule, and clean documents of the corpus. */
export function textsToLearn(): LabelledText[] {
  const written = SETS.flatMap(({ name, toStop, toAllow }) => [
    ...posts(name, true, toStop),
    ...posts(name, false, toAllow),
  ]);
  const batches = BATCHES.filter((name) => !UNSEEN.has(name)).flatMap((batch) =>
    readBatch(batch).map(({ title, format, content, expect }) => ({
      batch,
      text: textOf(title, format, content),
      isToStop: expect === 'stop',
      weight: 1,
    })),
  );
  const clean = makeCorpus(CORPUS).filter(({ labels }) => labels.every(({ optional }) => optional));
  const { id, catches, ignores } = privateStory;
  const examples = [...catches, ...ignores].map((example) => ({
    batch: id,
    text: example.text,
    isToStop: 'found' in example,
    weight: 1,
  }));
  return [
    ...written,
    ...batches,
    ...examples,
    ...clean.map(({ format, text }) => ({
      batch: 'corpus',
      text: textOf('', format, text),
      isToStop: false,
      weight: CORPUS_WEIGHT,
    })),
  ];
}

/** Changes when any of the texts does. */
export function fingerprintOf(texts: readonly LabelledText[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
