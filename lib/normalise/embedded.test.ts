import { expect, it } from 'vitest';
import { embeddedFiles } from './embedded';

it('finds files that are written into markup', () => {
  const markup =
    '<img src="data:image/png;base64,iVBO\n Rw0="><a href=\'data:application/pdf;name=a.pdf;base64,JVBERi0=\'>';
  expect(embeddedFiles(markup)).toEqual([
    { type: 'image/png', base64: 'iVBORw0=' },
    { type: 'application/pdf', base64: 'JVBERi0=' },
  ]);
});

it('finds none in other addresses', () => {
  expect(embeddedFiles('<img src="https://a.test/data:image"><p>data:text/plain,x data:image/png 图</p>')).toEqual([]);
});
