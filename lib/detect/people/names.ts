import { COMPOUND_SURNAMES, NOT_NAMES, SURNAMES } from './surnames';

/** A person's name in a text, `[start, end)` in UTF-16 code units. */
export interface Name {
  readonly start: number;
  readonly end: number;
}

/** Characters that are no part of a given name: pronouns, particles, masks. */
const GIVEN = '(?![的了是在有与及或其他她们位些个这那所每都也很被让把给对从请各班级某同已曾将又还就])[一-龥]';
/** A name of two to four characters, the shorter one first where `?` says so. */
const NAME = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])${GIVEN}(?:${GIVEN})?`;
const SHORT_NAME = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])${GIVEN}(?:${GIVEN})??`;
const END =
  '(?=[^一-龥]|$|同学|的|是|在|因|系|今|现|男|女|从|自|与|和|被|获|家|患|由|于|考|等|同|目|不|曾|已|以|来|总|数|语|英|成|父|母|爸|妈|身|为|得|说|把|经|近|多|连|突|也|去|体|心|记|受|违|打|作|偷|住|属|本|这|上|期|月|共|排|名|进|成|参|存)';

const KIN =
  '(?:父母|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|家长|监护人|家庭|家境|家里|家中|家人|病情|成绩|心理|身体|家(?=[，。、里中]))';

/** Grammar in which a name stands in school texts; the last group of each pattern is the name. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(${NAME})(?=同学|小朋友|小同学|[（(][^）)]{1,12}[）)](?:同学|小朋友))`, 'g'),
  new RegExp(
    `(?:学生|學生|同学|幼儿|儿童|考生|男生|女生|男孩|女孩|小姑娘|小男孩|小女孩|小伙子|少年|队员|受助人|姓名|叫|对象|困难|名单|孤儿|患者|前[三五十]名|倒数|孩子|家长|监护人|父亲|母亲|爸爸|妈妈|班长|[）)\\d一二三四五六七八九十]班)[：:\\s“"「]{0,2}(${SHORT_NAME})${END}`,
    'g',
  ),
  new RegExp(`(${SHORT_NAME})(?=的?${KIN})`, 'g'),
  new RegExp(
    `(?:^|[^一-龥]|班|级|班有|班的|级的|和|与)(${SHORT_NAME})(?=[，,、]?\\s?[（(]?(?:男|女|今年|现年|\\d{1,2} ?岁)|[，,]?(?:现?就读|系我|系本|是我|是本|是一|是个|自幼|从小|出生|患|身患|被确诊|确诊|因|考了|考出|考入|考取|总分|成绩|名列|位列|以总分|以优异|入学|入园|来自)|[：:（( ]{0,2}\\d{2,3}(?:\\.\\d)? ?分| {1,2}[一-龥]{2,8} ?\\d{3} ?分|[（(][^）)]{0,10}(?:低保|孤儿|残疾|困难|欠|病|单亲|离异|建档|特困|留守|抑郁|骨折|休学|欠) ?|(?: |[:：])?\\d{1,5} ?元|这次|本次|此次|在[^。，]{0,14}(?:考|测|练习|作业))`,
    'gm',
  ),
];

/**
 * Names of people in a short piece of text (a paragraph), by place. Masked ones (张某, 张*, 小明) and words that only
 * begin like names are left out.
 */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(word);
      const end = start + word.length;
      const known = found.some((name) => start < name.end && end > name.start);
      if (!known && !isWord(word) && !isMasked(text, end)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the text of a table cell is a name: Chinese characters beginning with a surname, or a minority's with a dot. */
export function isName(cell: string): boolean {
  const plain = cell.replaceAll(/[\s\u3000]/g, '');
  if (/^[一-龥]{2,8}·[一-龥]{2,8}$/.test(plain)) return true;
  return new RegExp(`^(?:${NAME})$`).test(plain) && !isWord(plain);
}

function isWord(word: string): boolean {
  return NOT_NAMES.has(word.slice(0, 2));
}

function isMasked(text: string, end: number): boolean {
  return /^(?:[*＊×某○●□]|[xX]{1,2}(?![a-zA-Z]))/.test(text.slice(end, end + 3));
}
