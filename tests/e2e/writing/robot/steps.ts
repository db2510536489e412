import type { Random } from '../../../corpus/random';

/** One thing a person does with keyboard or clipboard. */
export type Step =
  /** Text that comes at once, as from an input method that is done. */
  | { readonly do: 'write'; readonly text: string }
  /** Text that is composed, longer and longer, and then taken. */
  | { readonly do: 'compose'; readonly text: string }
  | { readonly do: 'press'; readonly key: Key; readonly times: number; readonly shift: boolean }
  | { readonly do: 'copy' | 'cut' | 'paste' | 'undo' | 'redo' | 'again' | 'all' };

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
type Key = (typeof MOVES)[number] | 'Backspace' | 'Delete' | 'Enter' | 'Space' | Digit;
type Digit = `Digit${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** What is written: harmless words, and what the help marks. */
const TEXTS = [
  '请家长准时参加。',
  '本周五下午三点在操场集合',
  'Sports day on Friday ',
  'see you there ',
  '，谢谢！',
  '家长手机 13900139000 ',
  '身份证号 11010119000307007X ',
  '内部资料，注意保存 ',
  '电话 138001',
  '38000 ',
] as const;

/** A key is pressed so often in a row at most. */
const MOST = 4;

function press(random: Random, keys: readonly Key[], shift: boolean): Step {
  return { do: 'press', key: random.pick(keys), times: random.int(1, MOST), shift };
}

const DIGITS: readonly Digit[] = ['Digit0', 'Digit1', 'Digit3', 'Digit8'];

/** Draws what is done next. Writing and correcting is what people do most. */
export function drawStep(random: Random): Step {
  const die = random.int(1, 100);
  if (die <= 22) return { do: 'write', text: random.pick(TEXTS) };
  if (die <= 32) return { do: 'compose', text: random.pick(TEXTS) };
  if (die <= 42) return press(random, DIGITS, false);
  if (die <= 54) return press(random, ['Backspace', 'Delete'], false);
  if (die <= 60) return press(random, ['Enter', 'Space'], false);
  if (die <= 70) return press(random, MOVES, false);
  if (die <= 78) return press(random, MOVES, true);
  if (die <= 81) return { do: 'copy' };
  if (die <= 83) return { do: 'cut' };
  if (die <= 89) return { do: 'paste' };
  if (die <= 95) return { do: 'undo' };
  if (die <= 98) return { do: 'redo' };
  return { do: 'again' };
}

/** A step as a person reads it in an error. */
export function said(step: Step): string {
  if (step.do === 'press') return `${step.shift ? 'Shift+' : ''}${step.key}×${step.times}`;
  return 'text' in step ? `${step.do} ${step.text}` : step.do;
}
