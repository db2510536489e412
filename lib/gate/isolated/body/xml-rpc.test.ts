import { describe, expect, it } from 'vitest';
import { xmlRpcBody } from './xml-rpc';

const read = (xml: string) => xmlRpcBody(xml).fields.map(({ name, value }) => `${name}=${value}`);

describe('the leaves of a call', () => {
  it('may hold marks of sections', () => {
    expect(read('<name>title</name><value><![CDATA[a <b>1</b>]]> c</value>')).toEqual(['title=a <b>1</b> c']);
    expect(read('<value><![CDATA[a]]><![CDATA[<name>b]]></value>')).toEqual(['param=a<name>b']);
  });

  it('are read behind a section that is never closed', () => {
    expect(read('<name><![CDATA[a</name><string>b</string>')).toEqual(['param=b']);
  });

  it('are not looked for in nested tags, and take time in proportion', () => {
    expect(read('<value><string>a</string></value>')).toEqual(['param=a']);
    expect(read(`${'<name><![CDATA['.repeat(100_000)}]]>`)).toEqual([]);
  });
});
