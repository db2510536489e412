import * as z from 'zod/mini';
import { once } from '../model/once';
import { ANSWER, HANDOVER, LINE, SURFACE, WRITE, type WriteOrder } from './channel';
import type { Replaced } from './editor';
import type { Place } from './families/family';

/** Longest wait for the pen, in milliseconds; editors write within two frames. */
const PATIENCE = 3000;

const answerSchema = once(() => z.object({ id: z.int(), outcome: z.enum(['done', 'unsure', 'failed']) }));

/** Writes into editors, in the page's own world, where they take it for typing. */
export interface Pen {
  /** Replaces what is selected in a surface. */
  write(surface: Element, text: string): Promise<Replaced>;
  /** Replaces a part of a line of an editor that only shows copies of its lines. */
  writeLine(place: Place, text: string): Promise<Replaced>;
  /** Takes cells, counted from the left, out of every row of a table. */
  cut(surface: Element, table: Element, columns: readonly number[]): Promise<Replaced>;
}

/** Firefox keeps the objects of the two worlds apart; what crosses is copied. */
const copyInto: (<T>(value: T, world: object) => T) | undefined = Reflect.get(globalThis, 'cloneInto');
const intoPage = <T>(value: T): T => copyInto?.(value, window) ?? value;

/** Waits for the pen to come into the page. What the page says in its name can only be an answer. */
export function openPen(): Pen {
  let shared: EventTarget | null = null;
  let lastId = 0;
  window.addEventListener(
    HANDOVER,
    (event) => {
      shared = event instanceof MouseEvent ? event.relatedTarget : null;
    },
    { once: true },
  );

  const order = (about: Omit<WriteOrder, 'id'>, elements: readonly [string, Element][]): Promise<Replaced> => {
    const pen = shared;
    if (!pen) return Promise.resolve('failed');
    const id = ++lastId;
    return new Promise((resolve) => {
      const end = (outcome: Replaced) => {
        clearTimeout(timer);
        pen.removeEventListener(ANSWER, onAnswer);
        resolve(outcome);
      };
      const onAnswer = (event: Event) => {
        const answer = answerSchema().safeParse((event as CustomEvent).detail);
        if (answer.success && answer.data.id === id) end(answer.data.outcome);
      };
      const timer = setTimeout(() => end('failed'), PATIENCE);
      pen.addEventListener(ANSWER, onAnswer);
      for (const [name, element] of elements) pen.dispatchEvent(new MouseEvent(name, { relatedTarget: element }));
      pen.dispatchEvent(new CustomEvent(WRITE, { detail: intoPage({ id, ...about }) }));
    });
  };

  return {
    write: (surface, text) => order({ text }, [[SURFACE, surface]]),
    writeLine: ({ surface, line, start, end }, text) =>
      order({ text, line: { start, end } }, [
        [SURFACE, surface],
        [LINE, line],
      ]),
    cut: (surface, table, columns) =>
      order({ text: '', columns }, [
        [SURFACE, surface],
        [LINE, table],
      ]),
  };
}
