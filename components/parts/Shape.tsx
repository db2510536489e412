import type { ComponentChildren } from 'preact';
import type { Action } from '../../lib/model/finding';

/** What a colour stands for; each has a shape of its own, so that colour is never alone. */
export type StateKind = 'blocked' | 'review' | 'released' | 'neutral';

/** The state an action puts a submission in. */
export const KIND_OF_ACTION = {
  block: 'blocked',
  review: 'review',
  notice: 'neutral',
} as const satisfies Record<Action, StateKind>;

const DRAWINGS = {
  blocked: <rect x="0.5" y="0.5" width="9" height="9" fill="currentColor" />,
  review: <path d="M5 0.5 L10 9.5 L0 9.5 Z" fill="currentColor" />,
  released: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  neutral: <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" stroke-width="1.6" />,
} as const satisfies Record<StateKind, unknown>;

/** A state as shape, colour and word. */
export function StateBadge({ kind, children }: { kind: StateKind; children: ComponentChildren }) {
  return (
    <span class={`state ${kind}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {DRAWINGS[kind]}
      </svg>
      {children}
    </span>
  );
}
