import type { Passage } from '../../detect/rule';
import { foldWords } from '../../normalise/words';
import { needsEnglish } from '../need';
import { type EnglishName, type Sentence, sentencesOf } from './names';
import {
  ADULT_AFTER,
  ADULT_BEFORE,
  CLASS,
  FACTS,
  FAMOUS,
  GOES_ON,
  HONOUR,
  NOBODY,
  PUPIL,
  SCHOOL,
  STORY,
  TITLE,
} from './words';

/** Something found, and the rule that says what it is. */
export interface EnglishPassage extends Passage {
  readonly rule: 'english-fact' | 'english-name';
}

/** Longer lines are read in pieces. */
const LONGEST_LINE = 4000;
/** How many sentences further on he or she is still the pupil named before. */
const GOES_ON_FOR = 3;
const AROUND = 60;

/** Who is being spoken of, from one sentence to the next. */
interface Subject {
  certain: boolean;
  /** The class was told: no person of a book is in one. */
  ofClass: boolean;
  left: number;
}

/** Facts about named pupils, and pupils' names, in English sentences of a text of any language. */
export function readEnglish(text: string): EnglishPassage[] {
  if (!needsEnglish(text)) return [];
  const { value, offsets } = foldWords(text, 0, text.length);
  const isSchool = SCHOOL.test(value);
  const found: EnglishPassage[] = [];
  const subject = { certain: false, ofClass: false, left: 0 };
  for (const { start, line } of linesOf(value)) {
    if (!/[A-Za-z]{3}/.test(line)) continue;
    for (const passage of inLine(line, isSchool, subject)) {
      const end = (offsets[start + passage.end - 1] ?? 0) + 1;
      found.push({ ...passage, start: offsets[start + passage.start] ?? 0, end });
    }
  }
  return found;
}

function* linesOf(value: string): Generator<{ start: number; line: string }> {
  for (let start = 0; start < value.length; ) {
    const end = value.indexOf('\n', start);
    const lineEnd = Math.min(end < 0 ? value.length : end, start + LONGEST_LINE);
    yield { start, line: value.slice(start, lineEnd) };
    start = lineEnd === end ? end + 1 : lineEnd;
  }
}

function inLine(line: string, isSchool: boolean, subject: Subject): EnglishPassage[] {
  const sentences = sentencesOf(line);
  const inStory = STORY.test(line);
  return sentences.flatMap((sentence) => {
    const said = line.slice(sentence.start, sentence.end);
    const pupils = sentence.names.filter((name) => isPupil(line, sentence, name));
    if (pupils.length > 0) {
      subject.ofClass = CLASS.test(said);
      subject.certain = subject.ofClass || pupils.some(({ single }) => !single);
      subject.left = GOES_ON_FOR;
    } else {
      if (sentence.names.length > 0 || TITLE.test(said)) subject.left = 0;
      if (!GOES_ON.test(said) || subject.left-- <= 0) return [];
    }
    if (inStory && !subject.ofClass) return [];
    const facts = factsIn(said).map(({ start, end, action }): EnglishPassage => {
      const place = { start: sentence.start + start, end: sentence.start + end };
      const weaker = action ?? (subject.certain && isSchool ? undefined : 'review');
      const evidence = ['pattern', 'context'] as const;
      return { rule: 'english-fact', ...place, confidence: 0.8, evidence, ...(weaker && { action: weaker }) };
    });
    return [...facts, ...(facts.length > 0 || isTold(said, line) ? pupils.map(nameOf) : [])];
  });
}

function nameOf({ start, end }: EnglishName): EnglishPassage {
  return { rule: 'english-name', start, end, confidence: 0.6, evidence: ['pattern', 'context'] };
}

/** Whether the names of a sentence deserve a word: pupils', and not for a prize. */
function isTold(said: string, line: string): boolean {
  return PUPIL.test(said) && !HONOUR.test(line) && !NOBODY.test(said);
}

function isPupil(line: string, sentence: Sentence, { start, end }: EnglishName): boolean {
  const name = line.slice(start, end).toLowerCase();
  if (FAMOUS.has(name) || FAMOUS.has(name.split(' ').at(-1) ?? '')) return false;
  const before = line.slice(Math.max(sentence.start, start - AROUND), start);
  const after = line.slice(end, Math.min(sentence.end, end + AROUND));
  return !ADULT_BEFORE.test(before) && !ADULT_AFTER.test(after);
}

function factsIn(said: string): { start: number; end: number; action: 'review' | undefined }[] {
  if (NOBODY.test(said)) return [];
  return FACTS.flatMap(({ fact, unless, action }) => {
    if (unless?.test(said)) return [];
    return [...said.matchAll(fact)].map(({ 0: words, index }) => ({ start: index, end: index + words.length, action }));
  });
}
