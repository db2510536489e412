import { foldText } from '../../normalise/words';
import { likelyNames, namesIn } from './names';

/** Whom a whole text tells of: one child again and again, a pupil by name, one whom those around recognise, or nobody here. */
export type Protagonist = 'told' | 'named' | 'recognisable' | null;

const LONGEST = 20_000;
/** Books, films and history are told of in schools every day: in the title, or again and again. */
const ELSEWHERE =
  /读书|[读观]后感|[共悦阅]读|新书|传记|课本剧|名著|课文|原著|导读|[书影]评|小说|(?<!微)电影|主人公|作者(?![为系:：])|作家|诗人|人物形象|情节|文学|散文|赏析|教学实录|读《|著者|剧里|人物|鲁迅|红楼|革命|[烈院]士|科普|例句|△|××|某某|科学家/g;
const TITLE = 60;
/** Rules and advice for all, by what they call themselves. */
const FOR_ALL =
  /^[^\n。《：:]{0,30}(?:办法|条例|细则|章程|守则|制度|政策|解读|问答|问题|指南|须知|保卫战|小贴士|校长信箱)/;
const ELSEWHERE_OFTEN = 4;
const CLASS = '[一二三四五六七八九高初\\d][一二三]?[（(]?\\s?\\d{1,2}\\s?[)）]?\\s?班';
const PUPIL = new RegExp(
  `同学|学生|班级|晨检|小朋友|孩子|班主任|我们?班|这个?班|年级|[男女]孩|幼儿|家访|[中高]考|上学|课[桌堂]|放学|班委|委员|亲子|同桌|教室|班费|六一|学期|少先队|${CLASS}`,
);
const HERE = new RegExp(
  `我们?[班校园]|全[校班]|[本母]校|我们?学校|村小|这[所里]|我们这|班[上里]|校园里|学校里|年级|同学们|${CLASS}`,
);
/** One child of many, in a clause. */
const ONE = /[那这有一][个名位]/;
const CHILD = /[男女]孩|孩子|学生|同学|姑娘|小伙子|少年|[男女]生|娃/;
const ONE_TO_CHILD = 36;
const SOMEBODY =
  /[一-龥]{2,3}是我们?班|化名|叫[他她]|[外绰]号|小[一-龥](?:姓|是[^，,。]{0,8}(?:班|年级|学生|插班|[男女]生)|今年)|(?:只有|唯[独一])[^，,。]{0,6}[他她]|[他她]是[^，,。]{0,10}唯一|不写[他她]的名字|“[一-龥]{2,4}”是/;
const ADULT =
  /^(?:老师|校长|主任|教师|医生|先生|女士|书记|院士|教授|同志|爷爷|奶奶|阿姨|叔叔)|^[^。]{0,12}(?:从教|任教|支教|执教|退休)/;
const GROWN = /[最优][美秀][^，。]{0,4}(?:教|老)师|师德|园丁|从教|名师|[师医警]者/;
/** So often a name must stand in a text that tells of its bearer. */
const OFTEN = 2;

/** A list of people with a word about each: behind a class, a number, a stop or in a cell. */
const LISTED =
  /(?:班[ ，：:]?|^[ \t]{0,4}\d{1,2}[.．、)][ \t]?)[一-龥·]{2,4}[，,（(—]|\t[一-龥]{2,4}[，,；;]|^[一-龥]{2,4}[，,](?=你)/gm;
const LISTED_OFTEN = 2;
/** The line in which a pupil signs what is told. */
const BYLINE = new RegExp(
  `^[^。]{0,30}${CLASS}[ ：:]{0,3}[一-龥·]{2,6}(?: |[】）)]|$)|${CLASS}[ ：:]{0,3}[一-龥·]{2,6} {1,4}(?:指导|配乐)|(?:作者|撰文|口述)[^。，]{0,6}${CLASS}`,
  'm',
);
const SOON = 200;
/** Who somebody is, told at once. */
const PORTRAIT = /[一-龥]{2,4}[，,（(][男女][，,]/;
/** So often 他 or 她 stands in a story about one child. */
const PRONOUNS = 5;

/** Looks through a whole text; read it only where a fact was found whose bearer is not told nearby. */
export function protagonistOf(text: string): Protagonist {
  const said = headOf(text);
  if (!PUPIL.test(said)) return null;
  const isOfGrown = GROWN.test(said.slice(0, TITLE));
  const subject = BYLINE.test(said.slice(0, SOON)) ? /[他她我](?!们)/ : /[他她](?!们)/;
  if (!isOfGrown && said.split(subject).length > PRONOUNS) return 'told';
  if ((said.match(LISTED)?.length ?? 0) >= LISTED_OFTEN) return 'named';
  const names = new Set(namesIn(said).map(({ start, end }) => said.slice(start, end)));
  for (const word of likelyNames(said)) names.add(word);
  if ([...names].some((name) => isTold(said, name))) return 'named';
  return HERE.test(said) && (SOMEBODY.test(said) || tellsOfOne(said)) ? 'recognisable' : null;
}

function tellsOfOne(said: string): boolean {
  return said.split(/[，,。]/).some((clause) => {
    const at = clause.search(ONE);
    return at >= 0 && CHILD.test(clause.slice(at, at + ONE_TO_CHILD));
  });
}

/** Whether the text discusses a book, a film, a life long past: what is told there befell nobody here. */
export function tellsOfElsewhere(text: string): boolean {
  const said = headOf(text);
  if (PORTRAIT.test(said.slice(0, SOON))) return false;
  if (FOR_ALL.test(said)) return true;
  const words = [...said.matchAll(ELSEWHERE)];
  return words.some(({ index }) => index < TITLE) || new Set(words.map(([word]) => word)).size >= ELSEWHERE_OFTEN;
}

function headOf(text: string): string {
  return foldText(text, 0, Math.min(text.length, LONGEST));
}

function isTold(said: string, name: string): boolean {
  const short = name.length > 2 ? name.slice(-2) : name;
  if ([...'，,（('].some((mark) => said.includes(`${name}${mark}女`) || said.includes(`${name}${mark}男`))) return true;
  const pieces = said.split(short);
  return pieces.length > OFTEN && !pieces.slice(1).some((after) => ADULT.test(after.slice(0, 20)));
}
