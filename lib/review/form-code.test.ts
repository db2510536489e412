import { expect, it } from 'vitest';
import type { ReviewItem } from '../model/review';
import { formCode, groupedCode, typedCode } from './form-code';

const item = {
  id: '11111111-1111-4111-8111-111111111111',
  contentHash: 'a'.repeat(64),
  decisions: [{ statement: { by: 'li', decision: 'approve' }, person: { id: 'li', name: '李老师', department: '' } }],
} as unknown as ReviewItem;

it('is another one when the number, the content, a decision or who made it is another', () => {
  const [first] = item.decisions;
  if (!first) throw new Error('one decision');
  const others = [
    { ...item, id: '21111111-1111-4111-8111-111111111111' },
    { ...item, contentHash: 'b'.repeat(64) },
    { ...item, decisions: [] },
    { ...item, decisions: [{ ...first, statement: { ...first.statement, decision: 'refuse' as const } }] },
    { ...item, decisions: [{ ...first, person: { ...first.person, name: '陈主任' } }] },
  ];
  expect(new Set([item, ...others].map(formCode)).size).toBe(6);
});

it('is found again as it is typed from paper', () => {
  const code = formCode(item);
  expect(groupedCode(code)).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/);
  expect(typedCode(` ${groupedCode(code).toLowerCase()} `)).toBe(code);
  expect(typedCode('１２３４ abcd 5678')).toBe('1234ABCD5678');
  expect([typedCode(''), typedCode('1234'), typedCode('not a code at')]).toEqual([undefined, undefined, undefined]);
});
