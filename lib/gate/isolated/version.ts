import { applyMasks } from '../../detect/mask';
import type { FieldFinding, Inspection } from '../../model/inspection';
import type { AttemptReport, GuardSettings } from '../../model/messages';
import type { Draft } from '../../model/review';
import type { Submission } from '../../model/submission';
import { inspect, redact, redactTitle, toRecorded } from '../../pipeline';
import { readAgain } from '../../reading/ask';
import { randomUuid } from '../uuid';
import { documentOf } from './document';
import { send } from './send';
import { submissionOf } from './submission';
import type { Task } from './task';

/** A submission as it stands: masking makes a new one. Raw: never leaves this document but inside a sealed draft. */
export interface Version {
  /** One per field of the body, in order. */
  readonly values: readonly string[];
  readonly submission: Submission;
  readonly inspection: Inspection;
  readonly report: AttemptReport;
}

/** Inspects a task with these field values; a later version of the same submission keeps its id. */
export async function versionOf(
  task: Task,
  values: readonly string[],
  settings: GuardSettings,
  id: string = randomUuid(),
): Promise<Version> {
  const { submission, passages } = await readAgain(submissionOf(task, values), settings.roster === true, readOutside);
  return versionFrom(task, values, settings, id, submission, passages);
}

/** As `versionOf`, at once: what needs a second reading is not found. */
export function versionNow(task: Task, values: readonly string[], settings: GuardSettings): Version {
  return versionFrom(task, values, settings, randomUuid(), submissionOf(task, values), undefined);
}

function versionFrom(
  task: Task,
  values: readonly string[],
  settings: GuardSettings,
  id: string,
  submission: Submission,
  passages: Parameters<typeof inspect>[2],
): Version {
  const inspection = changeable(inspect(submission, settings, passages), values.length);
  const report: AttemptReport = {
    submission: id,
    channel: task.outgoing.channel,
    ...reportOf(submission, inspection),
    document: documentOf(task, submission, inspection, settings),
  };
  return { values, submission, inspection, report };
}

const readOutside = async (texts: string[]) => (await send('guard.read', { texts })).passages;

/** What is saved on the backend cannot be masked from here. */
function changeable(inspection: Inspection, sent: number): Inspection {
  const stuck = inspection.findings.some(({ field, action }) => field >= sent && action !== 'notice');
  return stuck ? { ...inspection, maskable: false } : inspection;
}

/** What the worker is told: masked findings and a hash, never the text. */
function reportOf(
  submission: Submission,
  inspection: Inspection,
): Omit<AttemptReport, 'submission' | 'channel' | 'document'> {
  const { verdict, reviewable, uninspected } = inspection;
  return {
    title: (submission.title ? redactTitle(submission, inspection) : redact(document.title)).slice(0, 200),
    verdict,
    reviewable,
    findings: toRecorded(inspection, submission),
    uninspected: uninspected.map(({ name, reason }) => ({ name: redact(name), reason })),
    contentHash: submission.contentHash,
  };
}

/** The values with these findings masked, character by character. */
export function maskedValues(
  { values, submission }: Pick<Version, 'values' | 'submission'>,
  findings: readonly FieldFinding[],
): string[] {
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
