import { createSession, type SessionBlock } from '../detect/session';
import type { Finding } from '../model/finding';
import type { Lent } from './lent';

/** A finding in a text that is being written. Raw: it stays in the page's memory. */
export interface Mark {
  /** Offsets count from the beginning of the whole: all blocks joined by line ends. */
  readonly finding: Finding;
  /** Index of the block in which it begins, and where that begins in the whole. */
  readonly block: number;
  readonly blockStart: number;
}

/** Looks at one text again and again while it is written. */
export interface Writing {
  /** Takes all blocks in order and answers what the policy makes of them, by place. Only what changed is read again. */
  scan(blocks: readonly SessionBlock[]): readonly Mark[];
}

/** A look at one text. */
export function createWriting({ look, decide }: Lent): Writing {
  const session = createSession({ look });
  return {
    scan(blocks) {
      const found = session.update(blocks);
      return placed(decide(found, session.text()), blocks);
    },
  };
}

function placed(findings: readonly Finding[], blocks: readonly SessionBlock[]): Mark[] {
  let block = 0;
  let blockStart = 0;
  return findings.map((finding) => {
    for (;;) {
      const next = blockStart + (blocks[block]?.text.length ?? 0) + 1;
      if (next > finding.start || block >= blocks.length - 1) break;
      blockStart = next;
      block++;
    }
    return { finding, block, blockStart };
  });
}
