import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../model/finding';
import { outcomeOf } from './outcome';

const PUBLISH = { kind: 'publish', drafts: 'allow' } as const;
const BASES = ['first', 'masked', 'responsibility'] as const;

describe('outcomeOf', () => {
  it('releases every combination it should, and holds all the others', () => {
    const released: string[] = [];
    for (const verdict of VERDICTS)
      for (const basis of BASES)
        for (const approved of [false, true])
          for (const reviewable of [false, true]) {
            const outcome = outcomeOf({ ...PUBLISH, mode: 'enforce', verdict, basis, approved, reviewable });
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
      const outcome = outcomeOf({
        ...PUBLISH,
        mode: 'observe',
        verdict,
        basis: 'first',
        approved: false,
        reviewable: false,
      });
      expect(outcome).toEqual({ event: 'observed' });
    }
  });

  const DRAFT = { mode: 'enforce', kind: 'draft', basis: 'first', approved: false, reviewable: true } as const;

  it('lets a draft with findings be saved where the site allows it, and nowhere a state secret', () => {
    const outcomes = VERDICTS.map((verdict) =>
      (['allow', 'hold'] as const).map((drafts) => outcomeOf({ ...DRAFT, drafts, verdict })),
    );
    const saved = { event: 'saved' };
    const held = { event: 'held' };
    const clean = { event: 'saved', basis: 'clean' };
    expect(outcomes).toEqual([
      [clean, clean],
      [saved, held],
      [saved, held],
      [saved, held],
    ]);
    expect(outcomeOf({ ...DRAFT, drafts: 'allow', verdict: 'block', reviewable: false })).toEqual(held);
  });

  it('saves a held draft under responsibility or an approval', () => {
    const held = { ...DRAFT, drafts: 'hold' } as const;
    expect(outcomeOf({ ...held, verdict: 'warn', basis: 'responsibility' })).toEqual({
      event: 'saved',
      basis: 'responsibility',
    });
    expect(outcomeOf({ ...held, verdict: 'block', approved: true })).toEqual({ event: 'saved', basis: 'approval' });
  });

  it.each(['findings', 'unknown', 'stale'] as const)('holds what is published by its id and is %s', (saved) => {
    const publish = { ...PUBLISH, mode: 'enforce', basis: 'first', approved: true, reviewable: true, saved } as const;
    for (const verdict of VERDICTS) expect(outcomeOf({ ...publish, verdict })).toEqual({ event: 'held' });
  });
});
