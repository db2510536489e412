import { adapterOf } from '../../../rules/sites';
import type { FieldFinding, Inspection } from '../../model/inspection';
import type { AttemptReport, GuardSettings } from '../../model/messages';
import type { Draft } from '../../model/review';
import type { Submission } from '../../model/submission';
import { inspect, maskFindings, toRecorded } from '../../pipeline';
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

/** Inspects a request with these field values. */
export function versionOf(outgoing: Outgoing, values: readonly string[], settings: GuardSettings): Version {
  const { body, channel } = outgoing;
  const fields = body.fields.map((field, index) => ({ ...field, value: values[index] ?? '' }));
  const submission = submissionOf({ ...body, fields }, adapterOf(settings.site.adapter), document.title);
  const inspection = inspect(submission, settings);
  const { verdict, reviewable } = inspection;
  const { contentHash } = submission;
  const recorded = toRecorded(submission, inspection);
  return {
    values,
    submission,
    inspection,
    report: { ...recorded, submission: crypto.randomUUID(), channel, verdict, reviewable, contentHash },
  };
}

/** The values with these findings masked, character by character. */
export function maskedValues({ values, submission }: Version, findings: readonly FieldFinding[]): string[] {
  return values.map((value, index) => {
    const field = submission.fields[index];
    const here = findings.filter((finding) => finding.field === index);
    return field && here.length > 0 ? maskFindings(field, here) : value;
  });
}

/** The full text with its marks, for the reviewer. */
export function draftOf({ submission, inspection }: Version): Draft {
  return {
    title: submission.title,
    fields: submission.fields.map(({ name, format, value }) => ({ name, format, value })),
    marks: inspection.findings.map(({ field, start, end, rule, action }) => ({ field, start, end, rule, action })),
  };
}
