import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryModel, type Weights } from '../lib/detect/story/model';
import { pack } from '../lib/detect/story/packed';
import { learn } from './train/learn';
import { fingerprintOf, type LabelledText, textsToLearn } from './train/texts';

const FILE = join(import.meta.dirname, '../rules/data/story-weights.ts');
const THRESHOLDS = [-0.3, -0.1, 0, 0.1, 0.2, 0.3, 0.4];

function write({ intercept, unit, byHash }: Weights, fingerprint: string): void {
  const { gaps, weights } = pack(byHash);
  const text = `import type { Packed } from '../../lib/detect/story/packed';

// Made by \`npm run train\` from the posts in tests/posts and clean documents of tests/corpus; a test fails when it is stale.
export const LEARNED_FROM = '${fingerprint}';
export const INTERCEPT = ${intercept.toFixed(6)};
export const UNIT = ${unit.toPrecision(6)};
/** ${weights.length} weights. */
export const PACKED: Packed = {
  gaps: '${gaps}',
  weights:
    '${weights}',
};
`;
  writeFileSync(FILE, text);
}

/** What the model alone makes of each batch when it has learned from all others. */
function check(texts: readonly LabelledText[]): void {
  const scored = [...new Set(texts.map(({ batch }) => batch))]
    .filter((batch) => batch !== 'corpus')
    .flatMap((batch) => {
      const model = new StoryModel(learn(texts.filter((text) => text.batch !== batch)));
      console.error(batch);
      return texts
        .filter((text) => text.batch === batch)
        .map(({ isToStop, text }) => ({ isToStop, score: model.read(text)?.score ?? -Infinity }));
    });
  const share = (isToStop: boolean, threshold: number) => {
    const of = scored.filter((text) => text.isToStop === isToStop);
    return ((100 * of.filter(({ score }) => score > threshold).length) / of.length).toFixed(1);
  };
  for (const threshold of THRESHOLDS)
    console.log(`> ${threshold}: to stop ${share(true, threshold)} %, to let through ${share(false, threshold)} %`);
}

const texts = textsToLearn();
if (process.argv.includes('--check')) check(texts);
else {
  const weights = learn(texts);
  write(weights, fingerprintOf(texts));
  console.log(
    `${texts.length} texts, ${weights.byHash.filter((weight) => weight !== 0).length} weights, intercept ${weights.intercept.toFixed(3)}: ${FILE}`,
  );
}
