import type { ToldSentence } from './told';

/** Statistics, rules, lessons, stories: sentences that speak of nobody here. */
const NOBODY =
  /历史上|科学家|院士|革命|烈士|红军|抗战|政策|办法(?!》)|条例|细则|规定[，,：:]|申请条件|(?:可以?|均可|都可)申请|认定标准|(?:包括|包含|涵盖|涉及|收集).{0,12}(?:姓名|信息|等)|(?:凡|如有|若有|如果|如遇|一旦|严禁|禁止|不得|不准|不要)/;
/** Kinds of people named one after the other, as rules and reports do. */
const KINDS =
  /(?:低保|特困|孤儿|残疾|脱贫|建档立卡|[听视智肢]障|孤独症|留守|单亲)[^，,。（(]{0,8}[、和][^，,。（(]{0,10}(?:低保|特困|孤儿|残疾|脱贫|建档立卡|[听视智肢]障|孤独症|困难|单亲)|高发|病毒|症状|传染|申请人?条件|免费就读/;
const GUEST = /主讲|咨询师|校友|捐资/;
const ADULT = /老师|教师|教授|校长|主任|民警|医生|护士|应聘|招聘|拟聘|岗位|客座|专家|讲师|博士|职工/;
const PUPIL =
  /同学|学生|小朋友|幼儿|儿童|孩子|我班|本班|[大中小一二三四五六七八九\d][)）]?\s?班|年级|就读|男孩|女孩|男生|女生|少年|班主任|上学|辍学|家访|月考|期中|期末|中考|高考|一模|二模|家长|贫困生|困难生|姓名|减免|资助|受助|帮扶|救助|助学|放学|亲子|同桌|教室|班费|学期|六一|宝贝|晨检|午检|到校|复课|[他她]的?(?:爸|妈|爷爷|奶奶|父|母)/;
/** A sentence without a name goes on about the person named before. */
const GOES_ON =
  /[他她](?!们)|该生|其(?:父|母|家|爷|奶)|孩子(?!们)|父母|爸妈|双亲|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥|这个(?:家|男|女)|一家|家里|家中|家境|全家|小家伙|[男女]孩(?!们|子们)|姑娘|小伙|少年|女儿|儿子|^\s*(?:\d{4}年|因|被|曾|目前|现已|由于|后来|不久|如今|平时)|今年.{1,3}岁|(?:^|[^一-龥]|[的和与])小[一-龥](?![学朋组区时班村河路])|^\s*[一-龥]{2,8}\s*[：:\t]/;
/** Lessons and stories: whoever is named in them is a pupil only when called one in the same sentence. */
const STORY =
  /读《|课文|语文课|历史课|作家|诗人|主人公|小说|电影|烈士|英雄|名著|作者|名人|著名|(?:执教|学习|讲解|讲授|共读|阅读|品读|赏析|观看|朗读|朗诵|演唱)[^，,。]{0,12}《|》(?:中|里|讲述|描写|塑造)|该剧|心理剧|情景剧|话剧|剧本|主演|编导|微电影|扮演/;
/** What is read and discussed, said in the paragraph or the one beside it. */
const READING = /作文展|习作|佳作|读书笔记|读后感|观后感|名著|课文|原著|导读|书评|影评|红楼|黛玉|鲁迅/;
const CALLED_PUPIL = /[一-龥]同学(?!们)|学生[一-龥]|我班|本班|小朋友/;
/** Somebody of a class, told so that those who know the class know the child. */
const SOMEBODY =
  /(?:[一二三四五六七八九高初]|\d)[一二三]?[（(]?\s?\d{1,2}\s?[)）]?\s?班[^，,。]{0,6}(?:某|小[一-龥]|女生|男生|女孩|男孩|一名|一位)|化名|叫[他她]|(?:全[校班园]|[我本]校|[我本]班|班[上里]|年级)[^，,。]{0,8}(?:只有|唯一|有(?:这样|那么)?一[个名位对])[^，,。]{0,10}(?:双胞胎|孩子|学生|同学|女孩|男孩|女生|男生|小朋友)/;
const STATISTICS = /率[^，,。]{0,4}\d|[%％]|(?:学生|儿童|幼儿|者|生)\s?\d+ ?余?[名人]/;
const COUNTED = /\d\s?(?:余|多)?(?:名|位|人|户)/;
/** Somebody's family. */
const KIN = /(?:[他她]|孩子|该生)的?[^，,。]{0,2}(?:爸|妈|父|母|爷|奶|家里|家中|姥)|孩子(?!们)|[男女]孩|姑娘|插班|学生/;
/** Children in general. */
const IN_GENERAL =
  /(?:对|为|让|帮助|针对|面向|关爱)[^，,。]{0,12}(?:儿童|学生|孩子|家庭|同学)|(?:不少|许多|很多|部分|有些|有的|每一?[个名位]|所有|各类|广大|如果)[^，,。]{0,8}(?:孩子|学生|儿童|同学|家庭|家长|人)/;

/**
 * Of whom a sentence tells: of a pupil by name, of one whom those around recognise, of somebody whom the whole text may
 * name, or of nobody.
 */
export type Bearer = 'named' | 'recognisable' | 'somebody' | null;

export function bearerOf(sentence: ToldSentence): Bearer {
  if (isAboutPupil(sentence)) return 'named';
  if (isRecognisable(sentence)) return 'recognisable';
  return isOfSomebody(sentence) ? 'somebody' : null;
}

/** Whether the sentence is of a kind that speaks of nobody here, whatever else it says. */
export function isOfNobody(said: string): boolean {
  return NOBODY.test(said) || KINDS.test(said);
}

/** Whether the sentence is about a named pupil: named in it, or before and spoken of on. */
function isAboutPupil({ said, start: from, end: to, paragraph }: ToldSentence): boolean {
  const { value, names } = paragraph;
  const calledPupil = CALLED_PUPIL.test(said);
  if (!calledPupil && STORY.test(value)) return false;
  if (!calledPupil && READING.test(value + paragraph.beside)) return false;
  const known = [...names.map(({ start, end }) => value.slice(start, end)), ...paragraph.namedBeside];
  if (names.some(({ start }) => start >= from && start < to) || mentions(said, known))
    return !GUEST.test(said) && (PUPIL.test(said) || (!isOfAdult(said) && PUPIL.test(value + paragraph.beside)));
  return (
    known.length > 0 &&
    GOES_ON.test(said) &&
    !STATISTICS.test(said) &&
    !IN_GENERAL.test(said) &&
    PUPIL.test(value + paragraph.beside) &&
    !isOfAdult(said)
  );
}

function isOfAdult(said: string): boolean {
  const adult = said.search(ADULT);
  const subject = said.search(/[他她](?!们)/);
  return adult >= 0 && (subject < 0 || subject > adult) && !KIN.test(said);
}

/** Whether somebody named elsewhere is named here, in full or by the given name. */
function mentions(said: string, names: readonly string[]): boolean {
  return names.some((name) => said.includes(name) || (name.length > 2 && said.includes(name.slice(-2))));
}

/** Whether the sentence goes on about somebody whom the whole text may name. */
function isOfSomebody({ said, paragraph }: ToldSentence): boolean {
  if (!GOES_ON.test(said) || IN_GENERAL.test(said) || STATISTICS.test(said)) return false;
  if (isOfAdult(said)) return false;
  return !STORY.test(paragraph.value) && !READING.test(paragraph.value + paragraph.beside);
}

function isRecognisable({ said, paragraph }: ToldSentence): boolean {
  const { value } = paragraph;
  if (COUNTED.test(said) || STORY.test(value)) return false;
  return SOMEBODY.test(said) || (GOES_ON.test(said) && SOMEBODY.test(value + paragraph.beside));
}
