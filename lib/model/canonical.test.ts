import { expect, it } from 'vitest';
import { canonical } from './canonical';

it('is the same for the same value, whatever the order of its members', () => {
  const one = { b: 1, a: { d: ['x', { f: null, e: true }], c: '王"老\n师' } };
  const other = { a: { c: '王"老\n师', d: ['x', { e: true, f: null }] }, b: 1 };
  expect(canonical(one)).toBe('{"a":{"c":"王\\"老\\n师","d":["x",{"e":true,"f":null}]},"b":1}');
  expect(canonical(other)).toBe(canonical(one));
  expect(JSON.parse(canonical(one))).toEqual(one);
});

it('leaves absent members out, and keeps empty ones', () => {
  expect(canonical({ a: undefined, b: '', c: [], d: {}, '2': 0, '10': 0 })).toBe('{"10":0,"2":0,"b":"","c":[],"d":{}}');
});
