import { describe, expect, it } from 'vitest';
import { htmlToText } from './html';

const textOf = (source: string) => htmlToText(source).text;

describe('htmlToText', () => {
  it.each([
    ['1<b></b>38&nbsp;0013<span lang="en">&nbsp;</span>8000', '138\u00a00013\u00a08000', 'inline tags leave no trace'],
    ['<p>甲</p><p>乙</p>丙<br>丁', '甲\n乙\n丙\n丁', 'blocks begin a line'],
    ['<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td></tr></table>', '\t甲\t1\n\t乙\n', 'cells are kept apart'],
    [
      '<table><tr><td><p>甲</p></td><td><p>1</p><p>2</p></td></tr><tr><td><div>乙</div></td></tr></table><p>丙',
      '\t甲\u2028\t1\u20282\u2028\n\t乙\u2028\n丙',
      'a row stays one line, whatever its cells hold',
    ],
    ['&#49;&#x33;8&amp;&unknown;&#0;', '138&&unknown;&#0;', 'known references are decoded'],
    [
      '甲<!-- 13800138000 -->乙<script>var a="<p>"</script>丙<STYLE>p{}</STYLE>',
      '甲乙丙',
      'what nobody sees is left out',
    ],
    ['<a title="a>b">甲</a>', '甲', 'a sign in quotes does not end a tag'],
    ['  甲 \n\t 乙  ', '甲 乙 ', 'white space collapses'],
    ['<pre>甲\n  乙</pre>', '甲\n  乙\n', 'but not where it is kept'],
  ])('reads %s', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it.each([
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['甲<b 乙', '甲<b 乙'],
    ['甲<!-- 乙', '甲 乙'],
    ['<script>13800138000', '13800138000'],
    ['<a href="x>甲</a>乙', '甲乙'],
    ['&', '&'],
    ['<', '<'],
    ['</', '</'],
  ])('takes broken markup %s for text, so that nothing hides in it', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it('maps every code unit back to its place, in rising order', () => {
    const source = '<p>身份<b>证</b>：&#49;1&nbsp;<i>2</i>\n 3</p><td>&#x1d7cf;</td>末';
    const { text, map } = htmlToText(source);
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      expect(map.startOf(i)).toBeGreaterThanOrEqual(last);
      expect(map.endOf(i)).toBeGreaterThanOrEqual(map.startOf(i));
      last = map.startOf(i);
    }
    const one = text.indexOf('1');
    expect(source.slice(map.startOf(one), map.endOf(one))).toBe('&#49;');
    const end = text.indexOf('末');
    expect(source.slice(map.startOf(end), map.endOf(end))).toBe('末');
    expect(map.toText(source.indexOf('2</i>'))).toBe(text.indexOf('2'));
  });

  it.each(['<', '<a', '<a ="', '<a ="\'>x', '&', '<!--', '<script>', '<!', '</', '<td>1'])(
    'stays linear on half a million characters of %s',
    (piece) => {
      const source = piece.repeat(Math.ceil(500_000 / piece.length));
      expect(textOf(source).length).toBeLessThanOrEqual(source.length);
    },
  );
});
