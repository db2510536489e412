import { COMPOUND_SURNAMES, notNames, RARE_SURNAMES, SOUNDS, SURNAMES } from './surnames';

/** A person's name in a text, `[start, end)` in UTF-16 code units. */
export interface Name {
  readonly start: number;
  readonly end: number;
}

/** Characters that are no part of a given name: pronouns, particles, masks. */
const GIVEN =
  '(?!老师|校长|主任|警官|医生|先生|女士|书记|园长|教授|委员|同学|[的了是在有与及或其他她们位些个这那所每都也很被让把给对从请各班级某同已曾将又还就么吗呢吧啊哪谁什没无不])[一-龥]';
/** Where a name may begin: by code unit, 1 with a common surname, 2 with a rare one, 3 with another character. */
const BEGINS = new Uint8Array(0x10000);
for (const surname of COMPOUND_SURNAMES.split('|')) BEGINS[surname.charCodeAt(0)] = 3;
[SOUNDS, RARE_SURNAMES, SURNAMES].forEach((characters, i) => {
  for (let at = 0; at < characters.length; at++) BEGINS[characters.charCodeAt(at)] = 3 - i;
});
/** What else but such surnames a name may begin with, for a class. */
const others = (most: number) =>
  [...new Set(SOUNDS + RARE_SURNAMES + COMPOUND_SURNAMES.replaceAll(/[^|](?=\||$)|\|/g, ''))]
    .filter((character) => (BEGINS[character.charCodeAt(0)] ?? 0) > most)
    .join('');
/**
 * A surname where a name may begin, for which the caller asks `BEGINS`: with all surnames in a class, patterns took a
 * third of the first scan to compile.
 */
const SURNAME = `(?:${COMPOUND_SURNAMES}|(?![${others(1)}])[一-龥])`;
const ANY_SURNAME = `(?:${COMPOUND_SURNAMES}|(?![${others(2)}])[一-龥])`;
/** A name of two to four characters, the shorter one first where `?` says so. */
const NAME = `${SURNAME}${GIVEN}(?:${GIVEN})?`;
const SHORT_NAME = `${SURNAME}${GIVEN}(?:${GIVEN})??`;
/** A name with any surname, rare ones and those of minorities too. */
const ANY_NAME = `(?:[${SOUNDS}]{3,6}|${ANY_SURNAME}${GIVEN}(?:${GIVEN})??)`;
/** What stands right before a name inside a sentence: ends of words, none of them the first part of one. */
const NAME_START =
  '(?<=^|[^一-龥]|[的是有对给予喜贺扬评和与及跟同把被让请由到了找生学班级子友儿娃叫名组员长象单人家娘孩])(?!(?<=儿)童)';
/** What stands right behind a name in a text, looked ahead at. */
export const NAME_END =
  '(?=[^一-龥]|$|同学|三人|一直|感冒|发[热烧]|咳|拉肚|起晚|生病|[等先连经这那不没来去的是在因系今现男女从自与和被获家患由于考同目曾已以总数语英成父母爸妈爷奶身为得说把近多突也体心记受违打作偷住属本上期月共排名进参存留处警确查休请迟旷逃欠缺辍出所每需接随跟离病只却虽才就要想能会可向对将给用坐站走回吃常很最第居位列吸抽领辱殴长性情屡累吗呢吧哭笑当几叫爱喜撞跌摔跑跳看听问答写读捧拿低抬红着默躺拉抱终渐两])';

const ADULT_BEFORE =
  /(?:教师|老师|校长|园长|医生|大夫|校友|企业家|董事长|经理|院士|记者|民警|书记|主任|教练|专家|教授|讲师|咨询师|同志|烈士|作家|诗人|画家|讲人)[:：]?$/;
const ADULT_BEHIND = /^(?:老师|教师|校长|园长|主任|教授|先生|女士|同志|医生|院士|烈士|书记|警官|夫妇)/;
const KIN =
  '(?:父母|爸妈|双亲|姥姥|姥爷|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|家长|监护人|家庭|家境|家里|家中|家人|病情|成绩|心理|身体|家(?=[，。、里中]))';

/** A name that is called a pupil right behind. */
const CALLED = new RegExp(
  `(?:${NAME}|${ANY_NAME})(?=同学(?!们)|小朋友(?!们)|小同学|[（(][^）)]{1,12}[）)](?:同学|小朋友))`,
  'y',
);
/** What may stand before 同学 and begins like a name: words of number, kind and place. */
const MANY =
  /^(?:高[一二三中年]|许多|任何|周[边围]|单[位亲]|方[才便]|关[于心]|毕业|于是|谢谢|安全|包括|祝[福贺愿]|查[看询]|曾|常|严|贫)/;
/** Grammar in which a name stands in school texts, tried where a surname does. */
const AT_SURNAME: readonly RegExp[] = [
  new RegExp(`${NAME_START}${SHORT_NAME}${NAME_END}`, 'my'),
  new RegExp(`(?<=班的|学生|同学|女生|男生|给予|名叫|小朋友)${SHORT_NAME}`, 'y'),
  new RegExp(
    `(?<=[\\d一二三四五六七八九十)）] ?班[ ，：:]{0,2}|班的|班长[，,]?|委员|学生[ ：:]?|同学|女生|男生|给予|名叫|[、；;]|生[（(])${ANY_NAME}${NAME_END}`,
    'my',
  ),
  new RegExp(`(?:${COMPOUND_SURNAMES})${GIVEN}`, 'y'),
  new RegExp(`${SHORT_NAME}(?=的?${KIN})`, 'y'),
];
/** Names without a surname: pet names, those of minorities, and whatever somebody is called. The first group is the name. */
const OTHERS: readonly RegExp[] = [
  new RegExp(
    `(([一-龥])(?<![爸妈爷奶哥姐弟妹叔姑舅婶公婆常天人家大久渐慢刚仅往默年每处个])\\2)(?<=(?:^|[^一-龥]|的)..)(?=的?${KIN}|今年|同学|[：:，,（(])`,
    'g',
  ),
  /([一-龥]{2,6}(?=[·•])[·•][一-龥]{2,6})/g,
  new RegExp(
    `(?<=[\\d一二三四五六七八九十)）] ?班[ ，：:]?的?)((?![全部所多少值获参优困两几本新老男女一二三四五六七八九十])${GIVEN}{2,5})(?=同学(?!们))`,
    'g',
  ),
  /(?:学生|孩子|女孩|男孩|同学|少年|姑娘|小伙|娃娃?|他|她|我)(?:名叫|叫做?)([一-龥]{2,4})(?=[，。,\s“”（(]|$)/g,
];

const LABELLED = new RegExp(
  `(?:学生(?:姓名)?|监护人(?:姓名)?|家长姓名|班主任)[:： ]{0,2}(${SHORT_NAME})${NAME_END}`,
  'g',
);
const LIKELY = new RegExp(`(?<=^|[，。；：、“！？\\s])(${NAME})`, 'gm');
/** Given names that are words of every school text. */
const COMMON = /.(?:孩子|学生|学校|家长|妈妈|爸爸|自己|我们|大家|老师|教师|一个|一次|一天|同学|时候|班级|父母)$/;

/**
 * Names of people in a short piece of text (a paragraph), by place. Masked ones (张某, 张*, 小明) and words that only
 * begin like names are left out.
 */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = beginsName(text, at) ? endOfName(text, at) : at;
    if (end === at) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  for (const pattern of OTHERS) {
    for (const { 0: whole, 1: word = '', index } of text.matchAll(pattern)) {
      const end = index + whole.length;
      if (!isWord(word) && !isMasked(text, end)) found.push({ start: end - word.length, end });
    }
  }
  return found;
}

/** Where the name that begins at `at` ends; `at` when none does. */
function endOfName(text: string, at: number): number {
  const called = endOf(CALLED, text, at);
  const isOrdinary = isWord(text.slice(at, at + 2));
  const isMany = MANY.test(text.slice(at, called)) || (isOrdinary && !SURNAMES.includes(text.charAt(at)));
  if (called > at && !isMany && isPupil(text, at, called)) return called;
  if (isOrdinary) return at;
  for (const pattern of AT_SURNAME) {
    const end = endOf(pattern, text, at);
    if (end > at && isPupil(text, at, end)) return end;
  }
  return at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isPupil(text: string, start: number, end: number): boolean {
  return !isMasked(text, end) && !isAdult(text, start, end);
}

/** What may be names at the head of a clause, whatever follows: two characters and three. Words and titles are left out. */
export function likelyNames(text: string): string[] {
  const found: string[] = [];
  for (const { 1: word = '', index } of text.matchAll(LIKELY)) {
    if (!beginsName(word, 0) || isWord(word) || isAdult(text, index, index + word.length)) continue;
    found.push(word.slice(0, 2));
    if (word.length > 2 && !COMMON.test(word)) found.push(word);
  }
  return found;
}

const WHOLE_NAME = new RegExp(`^(?:${NAME})$`);

/** The first name behind one of the labels of people, or null. */
export function labelledName(text: string): Name | null {
  LABELLED.lastIndex = 0;
  for (let match = LABELLED.exec(text); match !== null; match = LABELLED.exec(text)) {
    const { 0: whole, 1: word = '', index } = match;
    const end = index + whole.length;
    if (!beginsName(word, 0)) LABELLED.lastIndex = index + 1;
    else if (!isWord(word) && !isMasked(text, end)) return { start: end - word.length, end };
  }
  return null;
}

/** Whether the text of a table cell is a name: Chinese characters beginning with a surname, or a minority's with a dot. */
export function isName(cell: string): boolean {
  const plain = cell.replaceAll(/[\s\u3000]/g, '');
  if (/^[一-龥]{2,8}·[一-龥]{2,8}$/.test(plain)) return true;
  return beginsName(plain, 0) && WHOLE_NAME.test(plain) && !isWord(plain);
}

function beginsName(text: string, at: number): boolean {
  return (BEGINS[text.charCodeAt(at)] ?? 0) !== 0;
}

function isWord(word: string): boolean {
  return notNames().has(word.slice(0, 2));
}

/** Whether a title before or behind the name says that its bearer is grown up. */
function isAdult(text: string, start: number, end: number): boolean {
  return ADULT_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || ADULT_BEHIND.test(text.slice(end, end + 5));
}

function isMasked(text: string, end: number): boolean {
  return /^(?:[*＊×某○●□]|[xX]{1,2}(?![a-zA-Z]))/.test(text.slice(end, end + 3));
}
