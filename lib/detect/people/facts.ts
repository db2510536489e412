import { foldText } from '../../normalise/words';
import type { Notes } from '../notes';
import type { Passage, PassageTrigger } from '../rule';
import type { Bearer } from './bearer';
import { type Span, type ToldParagraph, type ToldSentence, toldIn } from './told';
import { Words } from './words';

/** What a rule about facts beside names looks for. Patterns are read in folded text and are bounded. */
export interface FactPattern {
  /** Anchors, one of which stands in everything `fact` finds. */
  readonly words: readonly string[];
  /** What is said of a person, in so many words or in a sentence. Flag `g`. */
  readonly plain?: Words;
  readonly fact?: RegExp;
  readonly action?: Passage['action'];
  readonly confidence: number;
  /** Says of the sentence that it is about nobody in particular, or that the fact is harmless there. */
  readonly unless?: RegExp;
  /** What the paragraph must say beside the fact. */
  readonly needs?: RegExp;
}

/** A pattern of words that say it by themselves, and of sentences; `anchors` are words of those sentences. */
export function saying(words: string, anchors = '', fact?: RegExp): Pick<FactPattern, 'words' | 'plain' | 'fact'> {
  const plain = words.split(' ');
  return {
    words: anchors === '' ? plain : [...plain, ...anchors.split(' ')],
    plain: new Words(plain),
    ...(fact === undefined ? {} : { fact: new RegExp(fact.source, 'g') }),
  };
}

/** How sure one is of a fact whose bearer the whole text must tell. */
const DOUBTFUL = 0.3;
/** No plain word is longer, with what invisible characters stand in it. */
const LONGEST_WORD = 16;

/** The trigger of a rule that finds such facts beside the name of a pupil, in their paragraph or the one next to it. */
export function factTrigger(patterns: readonly FactPattern[]): PassageTrigger {
  return {
    kind: 'passage',
    anchors: [...new Set(patterns.flatMap(({ words }) => words))],
    find: (_, places, notes) => findFacts(places, patterns, notes),
    sift: (_, places, notes) => saidAt(places, patterns, notes),
  };
}

function findFacts(places: readonly number[], patterns: readonly FactPattern[], notes: Notes): Passage[] {
  const told = notes.of(toldIn);
  return saidAt(places, patterns, notes).flatMap((place) => factsOf(told.paragraphAt(place), patterns));
}

/** Of the places the first in each paragraph at which a sentence says a fact. */
function saidAt(places: readonly number[], patterns: readonly FactPattern[], notes: Notes): number[] {
  const { text } = notes;
  const told = notes.of(toldIn);
  const found: number[] = [];
  let done = -1;
  let saidTo = -1;
  for (const place of places) {
    if (place < done) continue;
    const word = foldText(text, place, Math.min(text.length, place + LONGEST_WORD));
    if (!patterns.some(({ plain }) => plain !== undefined && plain.at(word, 0) > 0)) {
      if (place < saidTo) continue;
      const { said, end } = told.sentenceAt(place);
      saidTo = end;
      if (!patterns.some(({ fact }) => fact !== undefined && said.search(fact) >= 0)) continue;
    }
    found.push(place);
    done = told.paragraphAt(place).end;
  }
  return found;
}

function factsOf(paragraph: ToldParagraph, patterns: readonly FactPattern[]): Passage[] {
  const { offsets, sentences } = paragraph;
  const found: Passage[] = [];
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      for (const { start, end } of factsIn(sentence, pattern)) {
        const telling = tellingOf(sentence.bearer, pattern);
        if (telling === null) continue;
        found.push({
          start: offsets[start] ?? paragraph.start,
          end: (offsets[end - 1] ?? paragraph.start) + 1,
          evidence: ['pattern', 'context'],
          ...telling,
        });
      }
    }
  }
  return found;
}

/** How grave a fact is, by whose it is; null when it is nobody's. */
function tellingOf(bearer: Bearer, { action, confidence }: FactPattern): Pick<Passage, 'confidence' | 'action'> | null {
  if (bearer === null) return null;
  if (bearer === 'somebody') return action === undefined ? { confidence: DOUBTFUL, action: 'notice' } : null;
  return action === undefined && bearer === 'named' ? { confidence } : { confidence, action: action ?? 'review' };
}

function factsIn(sentence: ToldSentence, { plain, fact, unless, needs }: FactPattern): Span[] {
  const { said, paragraph } = sentence;
  const spans: Span[] = [];
  if (fact !== undefined && said.search(fact) >= 0) {
    for (const { 0: word, index } of said.matchAll(fact)) spans.push({ start: index, end: index + word.length });
  }
  if (plain !== undefined) spans.push(...plain.in(said, 0, said.length));
  if (spans.length === 0 || sentence.isOfNobody || unless?.test(said) || needs?.test(paragraph.value) === false) {
    return [];
  }
  return spans
    .filter(({ start }) => said.lastIndexOf('《', start) <= said.lastIndexOf('》', start))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}
