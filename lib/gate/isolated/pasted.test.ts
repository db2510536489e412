import { expect, it } from 'vitest';
import { pastedFiles } from './pasted';

const field = (value: string) => ({ name: 'content', format: 'html' as const, value });

it('finds the pictures pasted into an article, each by its own name', () => {
  const value = '<p>图</p><img src="data:image/png;base64,AQID"><img src="data:image/jpeg;base64,BAUG">';
  expect(pastedFiles([field(value)], false)).toEqual([
    { name: 'content image/png 1', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'content image/jpeg 2', bytes: Uint8Array.of(4, 5, 6) },
  ]);
});

it('finds a drawing uploaded as a text, and only in an upload', () => {
  const drawing = field('AQID'.repeat(80));
  expect(pastedFiles([drawing], true)[0]?.bytes).toHaveLength(240);
  expect(pastedFiles([drawing], false)).toEqual([]);
});

it('keeps what is no base64 as it is, to be found unreadable', () => {
  expect(pastedFiles([field('data:image/png;base64,A')], false)[0]?.bytes).toEqual(Uint8Array.of(65));
});
