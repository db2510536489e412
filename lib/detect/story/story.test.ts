import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/finding';
import { HASH_BITS, runsOf } from './grams';
import { storyReader } from './in-story';
import { StoryModel, type Weights } from './model';
import { MOST_WEIGHT, pack, unpack } from './packed';
import { sentencesOf, windowsOf } from './windows';

const CALM =
  '今天下午全校师生在操场上举行秋季运动会，各班同学奋勇争先，赛出了风格，赛出了水平。裁判们认真负责，啦啦队的掌声响个不停，比赛在欢快的乐曲里圆满结束，校长为优胜班级颁发了奖状。';
const SAD = '她的奶奶哭了。';
const hashesOf = (text: string): number[] => [...runsOf(text).hashes];
const weightsOf = (hashes: readonly number[]) => {
  const byHash = new Int8Array(1 << HASH_BITS);
  for (const hash of hashes) byHash[hash] = 1;
  return byHash;
};
/** Everything in the sad sentence that is not in the calm one weighs as much as a weight can. */
const WEIGHTS: Weights = {
  intercept: -0.5,
  unit: 1,
  byHash: weightsOf(hashesOf(SAD).filter((hash) => !hashesOf(CALM).includes(hash))),
};

describe('runs of characters', () => {
  it('are counted alike in full width, traditional and with invisible characters', () => {
    expect(hashesOf('爺爺\u200b離開１２')).toEqual(hashesOf('爷爷离开34'));
  });

  it('take white space of any length for one', () => {
    expect(hashesOf('一班\r\n\n \u3000二班')).toEqual(hashesOf('一班\n二班'));
  });

  it('come in order, each with the place after it', () => {
    const { endedBy } = runsOf('一\u200b二三');
    expect([...endedBy]).toEqual([0, 1, 1, 3, 6]);
  });

  it('have the same hash wherever they stand', () => {
    expect(new Set(hashesOf('好好好')).size).toBe(3);
  });
});

describe('windows', () => {
  it('overlap by half and cover the whole text', () => {
    const text = CALM.repeat(9);
    const windows = windowsOf(sentencesOf(text));
    expect(windows[0]?.start).toBe(0);
    expect(windows.at(-1)?.end).toBe(text.length);
    for (const [i, { end }] of windows.slice(0, -1).entries()) expect(windows[i + 1]?.start).toBeLessThan(end);
  });

  it('are one for a short text and none for an empty one', () => {
    expect(windowsOf(sentencesOf(SAD))).toEqual([{ start: 0, end: SAD.length }]);
    expect(windowsOf(sentencesOf(''))).toEqual([]);
  });
});

describe('packed weights', () => {
  it('come back as they were', () => {
    const byHash = new Int8Array(1 << HASH_BITS);
    for (const [i, hash] of [0, 31, 32, 33, 1025, 65_535].entries()) byHash[hash] = i - 3 || MOST_WEIGHT;
    byHash[65_534] = -MOST_WEIGHT;
    expect(unpack(pack(byHash), byHash.length)).toEqual(byHash);
  });
});

describe('the story model', () => {
  const model = new StoryModel(WEIGHTS);

  it('names the sentence that tells most, wherever it stands', () => {
    const text = CALM.repeat(3) + SAD + CALM.repeat(3);
    const told = model.read(text);
    expect(text.slice(told?.start, told?.end)).toBe(SAD);
  });

  it('scores a text that tells something above one that does not', () => {
    expect(model.read(CALM + SAD)?.score).toBeGreaterThan(model.read(CALM + CALM)?.score ?? Number.NaN);
  });

  it('says nothing of texts with hardly any Chinese', () => {
    expect(model.read('Her grandmother cried. '.repeat(20))).toBeNull();
    expect(model.read(SAD)).toBeNull();
  });
});

describe('a text read as a whole', () => {
  const rule = { id: 'private-story', type: 'sensitive-fact', action: 'review' } as const;
  const inStory = storyReader(rule, () => ({ ...WEIGHTS, unit: 3 }));
  const fact: Finding = {
    rule: 'health-fact',
    type: 'sensitive-fact',
    action: 'block',
    start: 0,
    end: 2,
    confidence: 0.9,
    evidence: ['pattern'],
    value: CALM.slice(0, 2),
    offsets: [0, 1, 2],
    masked: '**',
  };

  it('is sent for review where it tells somebody’s life', () => {
    const found = inStory([], CALM + SAD, '');
    expect(found.map(({ rule: id, action, value }) => [id, action, value])).toEqual([['private-story', 'review', SAD]]);
  });

  it('places what its title tells inside the body', () => {
    expect(inStory([], CALM + CALM, SAD.repeat(4))).toMatchObject([{ start: 0 }]);
  });

  it('takes the place of notices', () => {
    const at = CALM.length;
    const notice: Finding = { ...fact, action: 'notice', start: at + 3, end: at + 5 };
    const before: Finding = { ...notice, start: 0, end: 2 };
    const found = inStory([before, notice], CALM + SAD, '');
    expect(found.map(({ rule: id, start, end }) => [id, start, end])).toEqual([
      ['health-fact', 0, 2],
      ['private-story', at, at + SAD.length],
    ]);
  });

  it('adds nothing where something else stops it', () => {
    expect(inStory([fact], CALM + SAD, '')).toEqual([fact]);
  });

  it('must tell more where numbers are masked', () => {
    const masked = `${CALM}138****8000`;
    const telling = storyReader(rule, () => ({ ...WEIGHTS, unit: 1 }));
    expect(telling([], `${CALM}13800138000${SAD}`, '')).toHaveLength(1);
    expect(telling([], masked + SAD, '')).toEqual([]);
    expect(inStory([], masked + SAD, '')).toHaveLength(1);
  });

  it('says nothing of a title without a text', () => {
    expect(inStory([], '', CALM + SAD)).toEqual([]);
  });

  it('makes notices of facts that are nobody’s, and of nothing else', () => {
    const number: Finding = { ...fact, rule: 'mobile', type: 'mobile' };
    expect(inStory([fact, number], CALM + CALM, '').map(({ action }) => action)).toEqual(['notice', 'block']);
  });
});
