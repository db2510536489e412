import { describe, expect, it } from 'vitest';
import { schoolTexts, wildTexts } from '../../tests/properties/texts';
import { buildRoster, openRoster } from '../detect/people/roster';
import type { ReadPassage } from '../model/reading';
import type { Field, Submission } from '../model/submission';
import { readAgain } from './ask';
import { readEnglish } from './english/read-english';
import { needsEnglish } from './need';
import { readRoster } from './read';

const SECRET = new Uint8Array(32);
const NAMES = ['张小明', '司空云', '李小红', '王大力', '赵一鸣'];
const people = openRoster(
  buildRoster(
    NAMES.map((name) => ({ name, numbers: [] })),
    SECRET,
  ),
  SECRET,
);

describe('needsEnglish', () => {
  it.each([
    'Tom Green of Grade 5',
    'Our students Emily Chen and Li Hua',
    '通知：Tom was suspended',
    'TOM GREEN, Class 3B',
  ])('asks for %s', (text) => expect(needsEnglish(text)).toBe(true));

  it.each(['学校定于星期五召开家长会', '请看 PPT 和 Word 文档，Grade 5', 'Beijing Road 12', 'hello world, class', ''])(
    'does not ask for %s',
    (text) => expect(needsEnglish(text)).toBe(false),
  );
});

describe('readEnglish', () => {
  it('goes on about the pupil named before, and stops at the next', () => {
    const read = (text: string) => readEnglish(text).map(({ start, end }) => text.slice(start, end));
    expect(read('Amy Liu is in Grade 3. She has asthma.')).toContain('asthma');
    expect(read('Amy Liu is in Grade 3. Ms. Brown teaches art. She has asthma.')).not.toContain('asthma');
  });

  it('is less sure of a first name, and where nothing speaks of a school', () => {
    const actions = (text: string) =>
      readEnglish(text).flatMap(({ rule, action }) => (rule === 'english-fact' ? [action ?? 'block'] : []));
    expect(actions('Our student Tom Green was suspended.')).toEqual(['block']);
    expect(actions('Our student Tom was suspended.')).toEqual(['review']);
    expect(actions('Tom Green was suspended.')).toEqual(['review']);
  });

  it('never fails, and what it finds stands inside the text', () => {
    const texts = [...wildTexts('text', 150), ...schoolTexts('text').slice(0, 50)].map(
      (text) => `Tom Green of Grade 5 failed. ${text}`,
    );
    const wrong = texts.filter((text) =>
      readEnglish(text).some(({ start, end }) => !(start >= 0 && start < end && end <= text.length)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('readRoster', () => {
  it('counts the people in all texts, each once', () => {
    const passages = readRoster(['张小明、司空云、张小明', '李小红、王大力'], people);
    expect(passages.map(({ text, people: named }) => [text, named])).toEqual([0, 0, 0, 1, 1].map((text) => [text, 4]));
  });

  it.each([
    ['司空云的父亲去年去世。', 'block'],
    ['今天，张小明因打架受到处分。', 'block'],
    ['张小明同学获演讲比赛第一名，98.5 分。', undefined],
    ['欢迎张小明。另有一名学生患有癫痫。', undefined],
  ])('judges names by their own sentence: %s', (text, action) => {
    expect(readRoster([text], people).map((passage) => passage.action)).toEqual([action]);
  });
});

describe('readAgain', () => {
  const field = (value: string, format: Field['format'] = 'text'): Field => ({ name: 'body', format, value });
  const submission = (...fields: Field[]): Submission => ({ title: '', fields, uninspected: [], contentHash: '' });
  const ENGLISH = 'Tom Green of Grade 5';
  const found: ReadPassage = { text: 0, rule: 'english-name', start: 0, end: 9, confidence: 1, evidence: ['pattern'] };

  it('asks only for texts that need it, and puts the answers where they belong', async () => {
    const asked: string[][] = [];
    const ask = async (texts: string[]) => {
      asked.push(texts);
      return [found];
    };
    const html = field(`<p title="家长会通知">${ENGLISH}</p>`, 'html');
    const { passages } = await readAgain(submission(field('家长会'), html), false, ask);
    expect(asked.map((texts) => texts.map((text) => text.trim()))).toEqual([[ENGLISH]]);
    expect(passages).toEqual([{ ...found, text: 1 }]);
  });

  it('asks for everything when there is a roster, and for nothing when nothing needs it', async () => {
    const texts: string[] = [];
    const ask = async (sent: string[]) => {
      texts.push(...sent);
      return [];
    };
    await readAgain(submission(field('家长会'), field(' ')), true, ask);
    expect(texts).toEqual(['家长会']);
    await readAgain(submission(field('家长会')), false, () => Promise.reject(new Error('asked')));
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no answer'))],
    ['answers about another text', () => Promise.resolve([{ ...found, text: 7 }])],
  ])('counts the fields as not inspected when the reader %s', async (_how, ask) => {
    const read = await readAgain(submission(field(ENGLISH), field(ENGLISH)), false, ask);
    expect(read.submission.uninspected).toEqual([{ name: 'body', reason: 'reading' }]);
    expect(read.passages).toEqual([]);
  });
});
