import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../model/finding';
import { outcomeOf } from './outcome';

const BASES = ['first', 'masked', 'responsibility'] as const;

describe('outcomeOf', () => {
  it('releases every combination it should, and holds all the others', () => {
    const released: string[] = [];
    for (const verdict of VERDICTS)
      for (const basis of BASES)
        for (const approved of [false, true])
          for (const reviewable of [false, true]) {
            const outcome = outcomeOf({ mode: 'enforce', verdict, basis, approved, reviewable });
            if (outcome.event === 'released') {
              released.push(
                `${verdict} ${basis}${approved ? ' approved' : ''}${reviewable ? '' : ' never'} → ${outcome.basis}`,
              );
            } else expect(outcome).toEqual({ event: 'held' });
          }
    expect(released).toMatchInlineSnapshot(`
      [
        "allow first never → clean",
        "allow first → clean",
        "allow first approved never → clean",
        "allow first approved → clean",
        "allow masked never → masked",
        "allow masked → masked",
        "allow masked approved never → masked",
        "allow masked approved → masked",
        "allow responsibility never → clean",
        "allow responsibility → clean",
        "allow responsibility approved never → clean",
        "allow responsibility approved → clean",
        "warn first approved → approval",
        "warn masked approved → approval",
        "warn responsibility never → responsibility",
        "warn responsibility → responsibility",
        "warn responsibility approved never → responsibility",
        "warn responsibility approved → responsibility",
        "review first approved → approval",
        "review masked approved → approval",
        "review responsibility approved → approval",
        "block first approved → approval",
        "block masked approved → approval",
        "block responsibility approved → approval",
      ]
    `);
  });

  it('stops nothing on an observed site, and never calls it released', () => {
    for (const verdict of VERDICTS) {
      const outcome = outcomeOf({ mode: 'observe', verdict, basis: 'first', approved: false, reviewable: false });
      expect(outcome).toEqual({ event: 'observed' });
    }
  });
});
