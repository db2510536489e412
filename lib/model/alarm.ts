import * as z from 'zod/mini';

/**
 * Why a site needs somebody's attention. `strange`: its requests are no longer as its adapter says; `uninspected`: much of
 * what it sends could not be inspected.
 */
export const Alarm = z.enum(['strange', 'uninspected']);
export type Alarm = z.infer<typeof Alarm>;

/** What the mark on a guarded page says of it. `silent`: the background does not answer. */
export type MarkState = 'guarded' | 'held' | 'silent' | Alarm;
