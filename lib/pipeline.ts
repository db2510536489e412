import { RULES, ruleById } from '../rules/index';
import { type JudgeSettings, judge } from './decide/judge';
import { createEngine } from './detect/engine';
import { applyMasks, type Excerpt, excerpt } from './detect/mask';
import { resolveOverlaps } from './detect/overlap';
import { findOwn } from './detect/own-rules';
import type { Finding, RecordedFinding } from './model/finding';
import { GRAVITY } from './model/gravity';
import type { FieldFinding, Inspection } from './model/inspection';
import { once } from './model/once';
import type { OwnRules } from './model/own-rules';
import type { Field, Submission } from './model/submission';
import { type HtmlText, htmlToText } from './normalise/html';

/** Settings of an inspection: the part of the policy that decides. A guard's settings fit. */
export interface InspectSettings extends JudgeSettings, OwnRules {}

/** Index of findings in a title that stands in none of the fields. */
export const TITLE = -1;
/** Most findings a record carries. */
const RECORDED = 1000;

/** Built at the first text: a guard is loaded into every frame. */
const engine = once(() => createEngine(RULES));

/** Findings in one text, by place; offsets count in `source` itself, also for markup. Actions are those of the rules. */
export function scan(source: string, format: Field['format'], own: OwnRules = {}): Finding[] {
  if (format === 'text') return detect(source, own);
  const { aside, ...main } = htmlToText(source);
  if (aside === null) return detectIn(main, own);
  return [...detectIn(main, own), ...detectIn(aside, own)].sort((a, b) => a.start - b.start);
}

function detectIn({ text, map }: HtmlText, own: OwnRules): Finding[] {
  return detect(text, own).map((finding) => {
    const starts = finding.offsets.slice(0, -1).map((at) => map.startOf(at));
    const end = map.endOf(finding.end - 1);
    return { ...finding, start: map.startOf(finding.start), end, offsets: [...starts, end] };
  });
}

function detect(text: string, own: OwnRules): Finding[] {
  const found = engine().detect(text);
  const added = findOwn(text, own);
  return added.length === 0 ? found : resolveOverlaps([...found, ...added]);
}

/** Inspects everything of a submission: title and fields, under the policy. Pure; time is linear. */
export function inspect(submission: Submission, settings: InspectSettings): Inspection {
  const found = piecesOf(submission).flatMap(({ index, field }) =>
    scan(field.value, field.format, settings).map((finding): FieldFinding => ({ ...finding, field: index })),
  );
  const { verdict, findings } = judge(found, settings, submission.uninspected.length);
  const stopping = findings.filter(({ action }) => action !== 'notice');
  return {
    verdict,
    findings: [...findings].sort(byGravity),
    uninspected: submission.uninspected,
    reviewable: !stopping.some((finding) => ruleById(finding.rule)?.release === 'never' && finding.action === 'block'),
    maskable:
      stopping.length > 0 &&
      submission.uninspected.length === 0 &&
      !settings.site.reviewAll &&
      stopping.every(({ rule }) => ruleById(rule)?.mask !== undefined),
  };
}

/** The submission's title and fields with every finding above `notice` masked. Its content hash no longer fits. */
export function maskSubmission(submission: Submission, inspection: Inspection): Pick<Submission, 'title' | 'fields'> {
  const masked = (value: string, format: Field['format'], index: number) =>
    applyMasks(
      value,
      format,
      inspection.findings.filter(({ field, action }) => field === index && action !== 'notice'),
    );
  const fields = submission.fields.map((field, i) => ({ ...field, value: masked(field.value, field.format, i) }));
  const same = submission.fields.findIndex(({ value }) => value === submission.title);
  return { title: fields[same]?.value ?? masked(submission.title, 'text', TITLE), fields };
}

/** The findings as they may be stored and sent: masked, gravest first, a thousand at most. */
export function toRecorded(inspection: Inspection, submission: Submission): RecordedFinding[] {
  return inspection.findings.slice(0, RECORDED).map(({ rule, type, action, confidence, field, masked }) => ({
    rule,
    type,
    action,
    confidence,
    field: redact(submission.fields[field]?.name ?? 'title').slice(0, 200),
    masked: masked.slice(0, 200),
  }));
}

/** The text with everything in it masked that can be, notices too. For titles, reasons and file names that are stored. */
export function redact(text: string): string {
  return applyMasks(text, 'text', engine().detect(text));
}

/** What stands around a finding, in plain text, with every finding in it masked. */
export function contextOf(submission: Submission, inspection: Inspection, finding: FieldFinding): Excerpt {
  const field = fieldAt(submission, finding.field);
  const all = inspection.findings.filter((other) => other.field === finding.field);
  if (field.format === 'text') return excerpt(field.value, finding, all);
  const { aside, ...main } = htmlToText(field.value);
  const isIn = ({ map }: HtmlText, { start }: FieldFinding) => map.startOf(map.toText(start)) === start;
  const part = aside === null || isIn(main, finding) ? main : aside;
  const { text, map } = part;
  const place = (other: FieldFinding): FieldFinding => ({
    ...other,
    start: map.toText(other.start),
    end: map.toText(other.end - 1) + 1,
    offsets: other.offsets.map((at) => map.toText(at)),
  });
  return excerpt(text, place(finding), all.filter((other) => isIn(part, other)).map(place));
}

function piecesOf(submission: Submission): { index: number; field: Field }[] {
  const pieces = submission.fields.map((field, index) => ({ index, field }));
  const known = submission.fields.some(({ value }) => value.includes(submission.title));
  return known ? pieces : [{ index: TITLE, field: fieldAt(submission, TITLE) }, ...pieces];
}

function fieldAt({ title, fields }: Submission, index: number): Field {
  return fields[index] ?? { name: 'title', format: 'text', value: title };
}

function byGravity(a: FieldFinding, b: FieldFinding): number {
  return GRAVITY[b.action] - GRAVITY[a.action] || a.field - b.field || a.start - b.start;
}
