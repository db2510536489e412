import type { Runtime } from 'webextension-polyfill';
import type { AttemptAnswer, RequestOf } from '../../model/messages';

/** A page that comes later than this has nothing to do with the draft. Milliseconds. */
const SOON = 60_000;

/**
 * What a teacher should hear on the page that a native form leads to: the page it was sent from is gone by then. Kept in
 * memory alone; a warning that is lost with the worker is said again at publication.
 */
export function createNotices(now: () => number) {
  const drafts = new Map<number, { readonly findings: number; readonly at: number }>();

  return {
    /** A draft with findings was let through to be saved. */
    saw({ report }: RequestOf<'guard.attempt'>, { outcome }: AttemptAnswer, { tab }: Runtime.MessageSender): void {
      const findings = report.findings.filter(({ action }) => action !== 'notice').length;
      const isDraft = report.document.kind === 'draft' && report.channel === 'form';
      if (isDraft && outcome === 'release' && findings > 0 && tab?.id !== undefined)
        drafts.set(tab.id, { findings, at: now() });
    },
    /** How much was found in the draft this tab has just saved; 0 for nothing. Said once. */
    take({ tab }: Runtime.MessageSender): number {
      const draft = drafts.get(tab?.id ?? -1);
      drafts.delete(tab?.id ?? -1);
      return draft && now() - draft.at < SOON ? draft.findings : 0;
    },
  };
}
