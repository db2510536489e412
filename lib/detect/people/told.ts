import { foldText, foldWords } from '../../normalise/words';
import { type Bearer, bearerOf, isOfNobody } from './bearer';
import { type Name, namesIn } from './names';
import { type Paragraph, Paragraphs } from './paragraphs';

/** `[start, end)`, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ENDS = '。！？!?\n\u2028';
const SENTENCE_ENDS: ReadonlySet<number> = new Set([...ENDS].map((end) => end.charCodeAt(0)));
/** How far to either side a sentence is read at first. */
const SENTENCE = 200;
/** Paragraphs end no further from where they begin. */
const REACH = 2048;

/** A sentence of a paragraph; of whom it tells is judged once, whoever asks. */
export class ToldSentence implements Span {
  readonly said: string;
  private judged: Bearer | undefined;
  private nobody: boolean | undefined;

  constructor(
    readonly paragraph: ToldParagraph,
    readonly start: number,
    readonly end: number,
  ) {
    this.said = paragraph.value.slice(start, end);
  }

  get bearer(): Bearer {
    if (this.judged === undefined) this.judged = bearerOf(this);
    return this.judged;
  }

  /** Whether it is of a kind that speaks of nobody here. */
  get isOfNobody(): boolean {
    this.nobody ??= isOfNobody(this.said);
    return this.nobody;
  }
}

/** A paragraph, folded, as rules about facts read it. Each part is worked out when first asked for. */
export class ToldParagraph implements Span {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly offsets: readonly number[];
  readonly sentences: readonly ToldSentence[];
  private ownNames: readonly Name[] | undefined;
  private neighbours: string | undefined;
  private neighbourNames: readonly string[] | undefined;

  constructor(
    text: string,
    private readonly paragraph: Paragraph,
    private readonly paragraphs: Paragraphs,
  ) {
    ({ start: this.start, end: this.end } = paragraph);
    ({ value: this.value, offsets: this.offsets } = foldWords(text, paragraph.start, paragraph.end));
    this.sentences = sentencesOf(this);
  }

  get names(): readonly Name[] {
    this.ownNames ??= namesIn(this.value);
    return this.ownNames;
  }

  /** The paragraphs beside it. */
  get beside(): string {
    this.neighbours ??= this.paragraphs.neighbours(this.paragraph);
    return this.neighbours;
  }

  /** Who is named beside it. */
  get namedBeside(): readonly string[] {
    this.neighbourNames ??= namesIn(this.beside).map(({ start, end }) => this.beside.slice(start, end));
    return this.neighbourNames;
  }
}

function sentencesOf(paragraph: ToldParagraph): ToldSentence[] {
  const { value } = paragraph;
  const sentences: ToldSentence[] = [];
  let start = 0;
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && !SENTENCE_ENDS.has(value.charCodeAt(at))) continue;
    if (at > start) sentences.push(new ToldSentence(paragraph, start, at));
    start = at + 1;
  }
  return sentences;
}

/** What a text tells, each paragraph and sentence of it read once for all rules. */
export class Told {
  private readonly paragraphs: Paragraphs;
  private readonly known = new Map<number, ToldParagraph>();
  private readonly said = new Map<number, Span & { readonly said: string }>();

  constructor(private readonly text: string) {
    this.paragraphs = new Paragraphs(text);
  }

  /** The paragraph around the place. */
  paragraphAt(place: number): ToldParagraph {
    const paragraph = this.paragraphs.at(place);
    const key = paragraph.start * REACH + paragraph.end - paragraph.start;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const told = new ToldParagraph(this.text, paragraph, this.paragraphs);
    this.known.set(key, told);
    return told;
  }

  /** The sentence around the place, folded, or what of a long one is near, and where it stands in the text. */
  sentenceAt(place: number): Span & { readonly said: string } {
    const { text } = this;
    let start = place;
    while (start > 0 && place - start < SENTENCE && !SENTENCE_ENDS.has(text.charCodeAt(start - 1))) start--;
    let end = place;
    while (end < text.length && end - place < SENTENCE && !SENTENCE_ENDS.has(text.charCodeAt(end))) end++;
    const known = this.said.get(start);
    if (known !== undefined && known.end === end) return known;
    const sentence = { start, end, said: foldText(text, start, end) };
    this.said.set(start, sentence);
    return sentence;
  }
}

export const toldIn = (text: string) => new Told(text);
