import type { FileReading } from '../../lib/model/attachment';
import type { FileCase } from '../../tests/filecorpus/case';
import { launchGuarded } from '../../tests/support/extension';
import { readerOf } from '../support/reading';

/** A file that was read, and how it was read against what is in it. */
export interface Result extends FileCase {
  readonly missed: readonly string[];
  /** Why it is not taken for clean: the rules that stop it, and reasons for which parts were not read. */
  readonly why: readonly string[];
  readonly milliseconds: number;
}

/** Browsers that read at the same time: each has one engine for pictures, which keeps one core busy. */
const READERS = 2;
/** Longer than the extension itself may take for a file, in milliseconds: what is not read by then counts as not read. */
const PATIENCE = 150_000;

/** Has the built extension read all files, by two browsers, and says on the error output how far they are. */
export async function readFiles(cases: readonly FileCase[], extension: string): Promise<Result[]> {
  const waiting = [...cases];
  const results: Result[] = [];
  const began = performance.now();
  const say = ({ name, milliseconds, missed, values }: Result) => {
    const minutes = (performance.now() - began) / 60_000;
    const left = (minutes / results.length) * (cases.length - results.length);
    const found = values.length === 0 ? '' : ` ${values.length - missed.length}/${values.length}`;
    process.stderr.write(
      `${results.length}/${cases.length} ${name}${found} ${Math.round(milliseconds)} ms，约余 about ${left.toFixed(1)} min left\n`,
    );
  };
  const work = async () => {
    const guarded = await launchGuarded({ extension });
    try {
      const read = await readerOf(guarded);
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const result = await timed(one, read);
        results.push(result);
        say(result);
      }
    } finally {
      await guarded.close();
    }
  };
  await Promise.all(Array.from({ length: READERS }, work));
  return results;
}

async function timed(one: FileCase, read: (bytes: Uint8Array) => Promise<FileReading>): Promise<Result> {
  const began = performance.now();
  let clock: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<FileReading>((resolve) => {
    clock = setTimeout(resolve, PATIENCE, { parts: [], uninspected: [{ label: '', reason: 'timeout' }] });
  });
  const reading = await Promise.race([read(one.bytes), overdue]);
  clearTimeout(clock);
  return { ...one, ...judged(one, reading), milliseconds: performance.now() - began };
}

function judged({ values }: FileCase, { parts, uninspected }: FileReading): Pick<Result, 'missed' | 'why'> {
  const stopping = parts.flatMap(({ found }) => found).filter(({ action }) => action !== 'notice');
  const found = stopping.map(({ value }) => value.replaceAll(/\s/g, ''));
  return {
    missed: values.filter((value) => !found.some((other) => isAlike(value, other))),
    why: [...new Set([...stopping.map(({ rule }) => rule), ...uninspected.map(({ reason }) => reason)])],
  };
}

/** The engine may take a digit for another; the number is found nonetheless. */
const isAlike = (value: string, found: string) =>
  value === found || (value.length === found.length && [...value].filter((char, i) => char !== found[i]).length === 1);
