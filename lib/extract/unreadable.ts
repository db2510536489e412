import type { UninspectedReason } from '../model/submission';

/** A file, or a part of one, cannot be read: it counts as not inspected for this reason. */
export class Unreadable extends Error {
  constructor(readonly reason: UninspectedReason) {
    super(reason);
    this.name = 'Unreadable';
  }
}
