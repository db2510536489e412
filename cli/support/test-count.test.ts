import { describe, expect, it } from 'vitest';
import { closingLine, countTests } from './test-count';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((outcome) => ({ status: outcome })),
});

describe('countTests', () => {
  it('counts tests over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts what was skipped as failed', () => {
    expect(countTests({ testResults: [file('passed', 'passed', 'skipped')] })).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file that failed as a whole as one failure', () => {
    expect(countTests({ testResults: [file('failed'), file('failed', 'passed')] })).toEqual({ passed: 1, failed: 2 });
  });

  it('does not take a run without tests for passed', () => {
    expect(countTests({ testResults: [] })).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ testResults: [file('passed')] })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('closingLine', () => {
  it('adds up', () => {
    const counts = [
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ];
    expect(closingLine(counts)).toBe('21 passed, 3 failed');
  });
});
