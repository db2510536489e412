import { foldWords } from '../../normalise/words';
import type { Passage } from '../rule';
import { type Name, namesIn } from './names';
import type { PairGate } from './pair-gate';
import { type Paragraph, Paragraphs } from './paragraphs';

/** What a rule about facts beside names looks for. Patterns are read in folded text and are bounded. */
export interface FactPattern {
  /** Words that say something about a person. Flag `g`. */
  readonly fact: RegExp;
  readonly action?: Passage['action'];
  readonly confidence: number;
  /** Says of the sentence that it is about nobody in particular, or that the fact is harmless there. */
  readonly unless?: RegExp;
  /** What the paragraph must say beside the fact. */
  readonly needs?: RegExp;
}

/** Patterns, and words of two characters one of which stands in everything the patterns find. */
export interface FactKinds {
  readonly gate: PairGate;
  readonly patterns: readonly FactPattern[];
}

/** Statistics, rules, lessons, stories: sentences that speak of nobody here. */
const NOBODY =
  /课文|作家|诗人|主人公|小说|电影|历史上|科学家|院士|革命|烈士|红军|抗战|著名|政策|办法|条例|细则|规定[，,：:]|申请条件|认定标准|(?:包括|包含|涵盖|涉及|收集).{0,12}(?:姓名|信息|等)|(?:凡|如有|若有|严禁|禁止|不得|不准|不要)/;
const ADULT = /老师|教师|教授|校长|主任|民警|医生|护士|应聘|招聘|拟聘|岗位|客座|专家|讲师|博士/;
const PUPIL =
  /同学|学生|小朋友|幼儿|儿童|孩子|我班|本班|[一二三四五六七八九\d][)）]?\s?班|年级|就读|男孩|女孩|男生|女生|少年|班主任|上学|辍学|家访|月考|期中|期末|中考|高考|一模|二模|家长|贫困生|困难生|姓名|减免|资助|受助|帮扶|救助/;
/** A sentence without a name goes on about the person named before. */
const GOES_ON =
  /[他她]|该生|其(?:父|母|家|爷|奶)|孩子|父母|父亲|母亲|爸爸|妈妈|爷爷|奶奶|这个(?:家|男|女)|一家|家里|家中|家境|全家|小家伙|小[一-龥](?![一-龥]?学)|^\s*[一-龥]{2,8}\s*[：:\t]/;
/** Lessons and stories: whoever is named in them is a pupil only when called one in the same sentence. */
const STORY = /课文|语文课|历史课|作家|诗人|主人公|小说|电影|烈士|英雄|名著|作者|名人|《/;
const CALLED_PUPIL = /[一-龥]同学|学生[一-龥]|我班|本班|小朋友/;
/** Somebody of a class, told so that those who know the class know the child. */
const SOMEBODY =
  /(?:[一二三四五六七八九高初]|\d)[一二三]?[（(]?\s?\d{1,2}\s?[)）]?\s?班[^，,。]{0,6}(?:某|小[一-龥]|女生|男生|女孩|男孩|一名|一位)|化名/;
const COUNTED = /\d\s?(?:余|多)?(?:名|位|人|户)/;
const ENDS = /[。！？!?；;\n\u2028]/g;

/** Facts beside the name of a pupil in the paragraphs around `places`, or in the paragraph next to one that names them. */
export function findFacts(text: string, places: readonly number[], { gate, patterns }: FactKinds): Passage[] {
  const paragraphs = new Paragraphs(text);
  const found: Passage[] = [];
  let done = -1;
  let readTo = -1;
  for (const place of places) {
    if (place < done) continue;
    const paragraph = paragraphs.at(place);
    done = paragraph.end;
    for (const read of [paragraph, paragraphs.next(paragraph)]) {
      if (read === null || read.start < readTo || !gate.opens(text, read.start, read.end)) continue;
      found.push(...factsOf(text, read, paragraphs, patterns));
      readTo = read.end;
    }
  }
  return found;
}

function factsOf(text: string, paragraph: Paragraph, around: Paragraphs, patterns: readonly FactPattern[]): Passage[] {
  const { value, offsets } = foldWords(text, paragraph.start, paragraph.end);
  let names: Name[] | undefined;
  const found: Passage[] = [];
  for (const sentence of sentencesOf(value)) {
    const facts = patterns.flatMap((pattern) => factsIn(value, sentence, pattern).map((span) => ({ span, pattern })));
    if (facts.length === 0) continue;
    names ??= namesIn(value);
    const isNamed = isAboutPupil(value, sentence, names, () => around.neighbours(paragraph));
    if (!isNamed && !isRecognisable(value, sentence)) continue;
    for (const { span, pattern } of facts) {
      found.push({
        start: offsets[span.start] ?? paragraph.start,
        end: (offsets[span.end - 1] ?? paragraph.start) + 1,
        confidence: pattern.confidence,
        evidence: ['pattern', 'context'],
        ...(pattern.action === undefined && isNamed ? {} : { action: pattern.action ?? 'review' }),
      });
    }
  }
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentencesOf(value: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of value.matchAll(ENDS)) {
    if (index > start) spans.push({ start, end: index });
    start = index + 1;
  }
  if (start < value.length) spans.push({ start, end: value.length });
  return spans;
}

function factsIn(value: string, sentence: Span, { fact, unless, needs }: FactPattern): Span[] {
  const said = value.slice(sentence.start, sentence.end);
  const matches = [...said.matchAll(fact)];
  if (matches.length === 0 || NOBODY.test(said) || unless?.test(said) || needs?.test(value) === false) return [];
  return matches.map(({ 0: word, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
}

/** Whether the sentence is about a named pupil: named in it, or before and spoken of on. */
function isAboutPupil(value: string, sentence: Span, names: readonly Name[], neighbours: () => string): boolean {
  const said = value.slice(sentence.start, sentence.end);
  if (STORY.test(value) && !CALLED_PUPIL.test(said)) return false;
  const inSentence = names.some(({ start }) => start >= sentence.start && start < sentence.end);
  if (inSentence) return PUPIL.test(said) || (!ADULT.test(said) && PUPIL.test(value + neighbours()));
  if (!GOES_ON.test(said)) return false;
  const beside = neighbours();
  return (names.length > 0 || namesIn(beside).length > 0) && PUPIL.test(value + beside) && !ADULT.test(said);
}

function isRecognisable(value: string, sentence: Span): boolean {
  const said = value.slice(sentence.start, sentence.end);
  return SOMEBODY.test(said) && !COUNTED.test(said) && !STORY.test(value);
}
