import type { RosterMatch } from '../detect/people/roster';
import { isBesideFact } from '../detect/people/roster-facts';
import type { ReadPassage } from '../model/reading';
import { needsEnglish } from './need';

/** Finds people of the school's roster in a text. */
export type FindPeople = (text: string) => readonly RosterMatch[];

/** The second reading of the texts of one submission. The model of English is loaded when a text asks for it. */
export async function readTexts(texts: readonly string[], people: FindPeople | null): Promise<ReadPassage[]> {
  const found = people === null ? [] : readRoster(texts, people);
  if (!texts.some(needsEnglish)) return found;
  const { readEnglish } = await import('./english/read-english');
  return [...found, ...texts.flatMap((text, i) => readEnglish(text).map((passage) => ({ ...passage, text: i })))];
}

/** Everybody of the roster in the texts. A name says how many of them the texts name. */
export function readRoster(texts: readonly string[], people: FindPeople): ReadPassage[] {
  const matches = texts.flatMap((text, i) => people(text).map((match) => ({ ...match, text: i })));
  const named = new Set(matches.filter(({ kind }) => kind === 'name').map(({ hash }) => hash)).size;
  return matches.map(({ kind, text, start, end }): ReadPassage => {
    if (kind === 'number') return { text, rule: 'roster-number', start, end, confidence: 0.95, evidence: ['pattern'] };
    const beside = isBesideFact(texts[text] ?? '', start, end);
    const name = { text, rule: 'roster-name', start, end, confidence: 0.9, people: named };
    return beside ? { ...name, evidence: ['pattern', 'context'], action: 'block' } : { ...name, evidence: ['pattern'] };
  });
}
