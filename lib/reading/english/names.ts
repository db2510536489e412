import nlp from 'compromise/two';

/** Somebody named in a sentence; offsets are UTF-16 code units of the text that was given. */
export interface EnglishName {
  readonly start: number;
  readonly end: number;
  /** One word only: Tom. */
  readonly single: boolean;
}

/** A sentence of a line, and who is named in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly names: readonly EnglishName[];
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

const SURNAMES = new Set(
  (
    'zhao qian sun li zhou wu zheng wang feng chen chu wei jiang shen han yang zhu qin xu he lv shi zhang kong cao yan hua jin tao jiang xie zou yu bai dou su ge fan peng lang lu ma miao fang ren yuan liu shi tang lei luo hao an chang le fu bian kang wu gu meng huang mu xiao yin yao shao mao di mi ming dai song pang xiong ji shu qu xiang zhu dong liang du ruan lan min ma jia lou tong guo mei lin diao zhong xu qiu gao xia cai tian fan hu ling huo wan ke lu mo fang ding deng hong bao zuo cui gong cheng xing lu rong weng xun hui feng duan jiao che hou quan ban qiu gan wu fu liu jing zhan long ye li bo lai qiao wen zhai tan shen ran sang gui niu shou bian yan wen zhuang chai qu lian xi ai rong gu yi liao geng kuang kou ou wo li yue shi nie chao ao leng xin kan jian rao zeng sha feng guan jing you gai ouyang shangguan sima zhuge situ ' +
    'chan wong cheung lam ng chow kwok leung yip lau cheng ho lee tsang chiu tse yeung hui chu fung tam mak lai kwan choi siu poon kan tsui'
  ).split(' '),
);
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ve|ue|er|an|en|in|un|ia|ua|uo|a|o|e|i|u|v))';
const GIVEN = new RegExp(`^${SYLLABLE}(?:[-']?${SYLLABLE}){0,2}$`, 'i');
const NO_GIVEN =
  /^(?:I|A|He|She|Me|We|You|In|On|An|Can|Men|Man|Fun|Run|Are|The|Kong|Road|Tai|Dong|Long|Site|No|So|Go|Do|To|Be)$/i;
/** Tags of words that are no part of a name, although capitalised. */
const OTHER_TAGS = [
  'Place',
  'Organization',
  'Date',
  'Month',
  'WeekDay',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Verb',
  'Value',
  'Acronym',
  'QuestionWord',
  'Copula',
  'Auxiliary',
];
const NO_NAME =
  /^(?:School|Schools|Class|Grade|Year|Form|Room|Student|Students|Pupil|Pupils|Team|Award|Prize|Day|Week|Month|Festival|University|College|Academy|Centre|Center|Department|Office|Library|Hall|Cup|Club|House|Road|Street|City|Province|District|International|National|Primary|Middle|High|Secondary|Junior|Senior|English|Chinese|Maths?|Mathematics|Science|Physics|Chemistry|Biology|History|Geography|Music|Art|Sports?|Education|Health|Mental|Parents?|Teachers?|Dear|Notice|News|Congratulations|Name|Score|Guardian|Mid|Final|Exam|Test|Summer|Winter|Spring|Autumn|Fall|Hong|Kong|ADHD|HIV|AIDS|GPA|SEN|IEP|The|Our|This|That|And|Or|But|With|From|For|To|In|On|At|Of|By|Is|Was|Has|Had|Both|Also|Mother|Father|Diagnosis|Address|Phone|Contact|Today|Yesterday|Welcome|Thanks?|Please|All|Group|Level|Stage|Unit|Lesson|Chapter|Part|Mr|Mrs|Ms|Miss|Dr|Prof)$/i;

/** Sentences of a line of English, with the names in each. */
export function sentencesOf(line: string): Sentence[] {
  const parsed: readonly { terms: readonly Omit<Term, 'tags' | 'start' | 'end'>[] }[] = nlp(quiet(line)).json({
    terms: { tags: true },
  });
  let at = 0;
  return parsed.map(({ terms: raw }) => {
    const terms = raw.map((term): Term => {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      const tags: readonly string[] = 'tags' in term && Array.isArray(term.tags) ? term.tags : [];
      return { ...term, tags: new Set(tags), start, end };
    });
    return { start: terms[0]?.start ?? at, end: at, names: namesIn(line, terms) };
  });
}

/** The same text without words in capitals only and without Chinese, between which nothing is recognised. */
function quiet(line: string): string {
  return line
    .replaceAll(/[\u2e80-\uffef]/g, ' ')
    .replaceAll(/\b([A-Z])([A-Z]{1,20})\b/g, (word, first: string, rest: string) =>
      /^(?:ADHD|HIV|AIDS|GPA|SEN|IEP|USA|UK|II|III|IV|PE|IT|IB|AP|SAT)$/.test(word) ? word : first + rest.toLowerCase(),
    );
}

function namesIn(line: string, terms: readonly Term[]): EnglishName[] {
  const names: EnglishName[] = [];
  for (let i = 0; i < terms.length; i++) {
    let last = i;
    if (!mayBeName(line, terms[i])) continue;
    while (last - i < 3 && joins(terms[last]) && mayBeName(line, terms[last + 1])) last++;
    const run = terms.slice(i, last + 1);
    const [first, end] = [run[0], run.at(-1)];
    if (first && end && isPerson(run)) names.push({ start: first.start, end: bare(end), single: run.length === 1 });
    i = last;
  }
  return names;
}

function mayBeName(line: string, term: Term | undefined): boolean {
  if (term === undefined || !/^[A-Z]/.test(line.slice(term.start, term.end))) return false;
  const word = wordOf(term);
  if (word.length < 2 || NO_NAME.test(word)) return false;
  return isTaggedPerson(term) || GIVEN.test(word) || !OTHER_TAGS.some((tag) => term.tags.has(tag));
}

/** Nothing but a blank stands between this word and the next. */
function joins(term: Term | undefined): boolean {
  return term !== undefined && /^ {1,2}$/.test(term.post) && !/['’]s$/.test(term.text);
}

function isPerson(run: readonly Term[]): boolean {
  const words = run.map(wordOf);
  if (isPinyin(words)) return true;
  if (run.length === 1) return run.some(({ tags }) => tags.has('FirstName'));
  return run.some(isTaggedPerson);
}

function isTaggedPerson({ tags }: Term): boolean {
  return tags.has('Person') || tags.has('FirstName') || tags.has('LastName');
}

/** Wang Xiaoming, Xiaoming Wang, Wang Xiao Ming, Chan Tai Man. */
function isPinyin(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const given = (all: readonly string[]) => all.every((word) => GIVEN.test(word) && !NO_GIVEN.test(word));
  return (
    (SURNAMES.has(first.toLowerCase()) && given(rest)) ||
    (SURNAMES.has(last.toLowerCase()) && given(words.slice(0, -1)))
  );
}

function wordOf({ text }: Term): string {
  return text.replace(/['’]s?$/, '');
}

/** Where the name ends: before the s of a possessive. */
function bare({ text, start }: Term): number {
  return start + text.replace(/['’]s?$/, '').length;
}
