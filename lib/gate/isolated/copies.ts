import type { GuardAnswers } from '../../model/guard-answers';
import type { AttachedFile, Swaps } from './body/body';
import { base64, hashOf, PATIENCE, type ReadFile, readFile, STEP, saidOf, together } from './files';
import type { Outgoing } from './outgoing';
import { send } from './send';
import type { Task } from './task';

type Mended = Extract<GuardAnswers['guard.mend'], { state: 'mended' }>;

/** A copy of a file in which what was found is hidden, read as every file is. */
export interface Copy {
  readonly file: AttachedFile;
  readonly read: ReadFile;
  /** What stands now where something was found. */
  readonly places: Mended['places'];
}

/**
 * Has a copy made outside the page, and read again; undefined when there is none in which nothing is found any more.
 * `rules`: what is to be hidden beside what always stops a post.
 * @throws Error when nobody answers.
 */
export async function copyOf({ name, bytes }: AttachedFile, rules: readonly string[]): Promise<Copy | undefined> {
  const asked = { file: await hashOf(bytes), rules: [...rules] };
  let answer = await send('guard.mend', { ...asked, from: 0 }, PATIENCE);
  for (let at = 0; answer.state === 'wanted' && at < bytes.length; at += STEP) {
    const piece = { file: asked.file, size: bytes.length, at, bytes: await base64(bytes.subarray(at, at + STEP)) };
    answer = await send('guard.mend', { ...asked, from: 0, piece }, PATIENCE);
  }
  while (answer.state === 'reading') answer = await send('guard.mend', { ...asked, from: 0 }, PATIENCE);
  if (answer.state !== 'mended') return undefined;
  const { places, size } = answer;
  const whole = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    if (at > 0) answer = await send('guard.mend', { ...asked, from: at }, PATIENCE);
    if (answer.state !== 'mended' || answer.bytes === '') throw new Error('the copy did not come');
    const piece = Uint8Array.from(atob(answer.bytes), (char) => char.charCodeAt(0));
    whole.set(piece, at);
    at += piece.length;
  }
  const file = { name, bytes: whole };
  const reading = await readFile(file);
  const isClean = reading.uninspected.length === 0 && !reading.parts.some(({ found }) => found.some(stops));
  return isClean ? { file, places, read: saidOf(file, reading) } : undefined;

  function stops({ action, rule }: { readonly action: string; readonly rule: string }): boolean {
    return action !== 'notice' || rules.includes(rule);
  }
}

/** The task with copies in the place of its own files. */
export function withCopies(task: Task, copies: ReadonlyMap<AttachedFile, Copy>): Task {
  const { outgoing, attached } = task;
  if (copies.size === 0 || !attached) return task;
  const swaps: Swaps = new Map([...copies].map(([file, copy]) => [file, copy.file]));
  const each = attached.each.map((read) => copies.get(read.file)?.read ?? read);
  return { ...task, outgoing: swapped(outgoing, swaps), attached: together(each, attached.others) };
}

function swapped(outgoing: Outgoing, swaps: Swaps): Outgoing {
  const { body } = outgoing;
  return {
    ...outgoing,
    body: { ...body, files: body.files.map((file) => swaps.get(file) ?? file) },
    deliver: (values, nonce) => outgoing.deliver(values, nonce, swaps),
    get failed() {
      return outgoing.failed === true;
    },
  };
}
