import { expect, it } from 'vitest';
import { htmlToText } from '../../lib/normalise/html';
import { schoolTexts, wildTexts } from './texts';

it('text taken from any markup maps back in order, and into the source', () => {
  const wrong = [...wildTexts('html', 3000), ...schoolTexts('html')].filter((source) => {
    const { text, map } = htmlToText(source);
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      const start = map.startOf(at);
      const end = map.endOf(at);
      if (!(start >= last && end >= start && end <= source.length)) return true;
      last = start;
    }
    return false;
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});
