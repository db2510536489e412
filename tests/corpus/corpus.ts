import { Random } from './random';
import { type LabelledDocument, render } from './render';
import type { Template } from './template';
import { CLEAN_NOTICES } from './templates/clean-notices';
import { CLEAN_NUMBERS } from './templates/clean-numbers';
import { CLEAN_WORDS } from './templates/clean-words';
import { IDENTIFIERS } from './templates/identifiers';
import { MARKINGS } from './templates/markings';
import { POSTS } from './templates/posts';
import { TABLES } from './templates/tables';

export type { Label, LabelledDocument } from './render';

/** Templates in which something must be found, and templates in which nothing is to be stopped. */
export const PLANTED_TEMPLATES: readonly Template[] = [...IDENTIFIERS, ...TABLES, ...MARKINGS, ...POSTS];
export const CLEAN_TEMPLATES: readonly Template[] = [...CLEAN_NUMBERS, ...CLEAN_WORDS, ...CLEAN_NOTICES];

/**
 * Labelled school documents, `size` with planted values and as many clean ones; the same for the same seed. Templates
 * take turns, so that each is used equally often.
 */
export function makeCorpus({ seed, size }: { readonly seed: number; readonly size: number }): LabelledDocument[] {
  const random = new Random(seed);
  return [PLANTED_TEMPLATES, CLEAN_TEMPLATES].flatMap((templates) =>
    Array.from({ length: size }, (_, i) => {
      const template = templates[i % templates.length];
      if (template === undefined) throw new Error('no templates');
      const document = render(template, random);
      return { ...document, id: `${document.id}/${i}` };
    }),
  );
}
