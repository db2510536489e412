/** What a stage of the test run came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a vitest run. A file that fails as a whole (it does not load, or its set-up fails) counts as one failure, and so
 * does a run without any test: nothing that did not run is taken for passed.
 */
export function countTests({ testResults }: VitestReport): Count {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const files = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  );
  const failed = tests.length - passed + files.length;
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/** The closing line of a run. */
export function closingLine(counts: readonly Count[]): string {
  const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
