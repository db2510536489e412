import { adapterOf } from '../../../rules/sites';
import { applyMasks } from '../../detect/mask';
import type { FieldFinding, Inspection } from '../../model/inspection';
import type { AttemptReport, GuardSettings } from '../../model/messages';
import type { Draft } from '../../model/review';
import type { Submission } from '../../model/submission';
import { inspect, redact, toRecorded } from '../../pipeline';
import { randomUuid } from '../uuid';
import type { Outgoing } from './outgoing';
import { submissionOf } from './submission';

/** A submission as it stands: masking makes a new one. Raw: never leaves this document but inside a sealed draft. */
export interface Version {
  /** One per field of the body, in order. */
  readonly values: readonly string[];
  readonly submission: Submission;
  readonly inspection: Inspection;
  readonly report: AttemptReport;
}

/** Inspects a request with these field values; a later version of the same submission keeps its id. */
export function versionOf(
  outgoing: Outgoing,
  values: readonly string[],
  settings: GuardSettings,
  id: string = randomUuid(),
): Version {
  const { body, channel } = outgoing;
  const fields = body.fields.map((field, index) => ({ ...field, value: values[index] ?? '' }));
  const submission = submissionOf({ ...body, fields }, adapterOf(settings.site.adapter));
  const inspection = inspect(submission, settings);
  return { values, submission, inspection, report: { submission: id, channel, ...reportOf(submission, inspection) } };
}

/** What the worker is told: masked findings and a hash, never the text. */
function reportOf(submission: Submission, inspection: Inspection): Omit<AttemptReport, 'submission' | 'channel'> {
  const { verdict, reviewable, uninspected } = inspection;
  return {
    title: redact(submission.title || document.title).slice(0, 200),
    verdict,
    reviewable,
    findings: toRecorded(inspection, submission),
    uninspected: uninspected.map(({ name, reason }) => ({ name: redact(name), reason })),
    contentHash: submission.contentHash,
  };
}

/** The values with these findings masked, character by character. */
export function maskedValues({ values, submission }: Version, findings: readonly FieldFinding[]): string[] {
  return values.map((value, index) => {
    const field = submission.fields[index];
    const here = findings.filter((finding) => finding.field === index);
    return field && here.length > 0 ? applyMasks(value, field.format, here) : value;
  });
}

/** The full text with its marks, for the reviewer. */
export function draftOf({ submission, inspection }: Version): Draft {
  return {
    title: submission.title || document.title,
    fields: submission.fields.map(({ name, format, value }) => ({ name, format, value })),
    marks: inspection.findings.map(({ field, start, end, rule, action }) => ({ field, start, end, rule, action })),
  };
}
