import { INTERCEPT, PACKED, UNIT } from '../rules/data/story-weights';
import { privateStory } from '../rules/facts/private-story';
import { RULES, ruleById } from '../rules/index';
import { type JudgeSettings, judge } from './decide/judge';
import { createEngine } from './detect/engine';
import { applyMasks, type Excerpt, excerpt } from './detect/mask';
import { inOccasion } from './detect/occasion';
import { resolveOverlaps } from './detect/overlap';
import { findOwn } from './detect/own-rules';
import { findingAt } from './detect/passages';
import { HASH_BITS } from './detect/story/grams';
import { storyReader } from './detect/story/in-story';
import { unpack } from './detect/story/packed';
import type { Finding } from './model/finding';
import { GRAVITY } from './model/gravity';
import type { FieldFinding, Inspection } from './model/inspection';
import { once } from './model/once';
import type { OwnRules } from './model/own-rules';
import type { ReadPassage } from './model/reading';
import type { RecordedFinding } from './model/recorded-finding';
import type { Field, Submission } from './model/submission';
import { type HtmlText, htmlToText } from './normalise/html';

/** Settings of an inspection: the part of the policy that decides. A guard's settings fit. */
export interface InspectSettings extends JudgeSettings, OwnRules {}

/** Index of findings in a title that stands in none of the fields. */
export const TITLE = -1;
/** Most findings a record carries. */
const RECORDED = 1000;

/** Built at the first text: a guard is loaded into every frame. */
export const engine = once(() => createEngine(RULES));

const inStory = storyReader(privateStory, () => ({
  intercept: INTERCEPT,
  unit: UNIT,
  byHash: unpack(PACKED, 1 << HASH_BITS),
}));

/**
 * Findings in one text, by place; offsets count in `source` itself, also for markup. Actions are those of the rules.
 * `read`: what a second reading found in the parts of it.
 */
export function scan(
  source: string,
  format: Field['format'],
  own: OwnRules = {},
  read: readonly ReadPassage[] = [],
): Finding[] {
  return scanParts(partsOf(source, format), own, (part) => read.filter(({ text }) => text === part));
}

/** A plain text in which is searched; `map` leads back to the markup it was made from, if any. */
interface Part {
  readonly text: string;
  readonly map?: HtmlText['map'];
}

/** What is shown, and what attributes and comments of markup hide, each by itself. */
function partsOf(source: string, format: Field['format']): Part[] {
  if (format === 'text') return [{ text: source }];
  const { aside, ...main } = htmlToText(source);
  return aside === null ? [main] : [main, aside];
}

/** `read` gives what a second reading found in the part with this index. */
function scanParts(
  parts: readonly Part[],
  own: OwnRules,
  read: (part: number) => readonly ReadPassage[],
  title = '',
): Finding[] {
  const found = parts.flatMap((part, i) =>
    detect(part.text, own, read(i), title).map((finding) => inSource(finding, part)),
  );
  return parts.length > 1 ? resolveOverlaps(found) : found;
}

function inSource(finding: Finding, { map }: Part): Finding {
  if (map === undefined) return finding;
  const starts = finding.offsets.slice(0, -1).map((at) => map.startOf(at));
  const end = map.endOf(finding.end - 1);
  return { ...finding, start: map.startOf(finding.start), end, offsets: [...starts, end] };
}

function detect(text: string, own: OwnRules, read: readonly ReadPassage[], title = ''): readonly Finding[] {
  const found = engine().detect(text);
  const added = [...findOwn(text, own), ...read.map((passage) => findingOf(text, passage))];
  const all = inOccasion(added.length === 0 ? found : resolveOverlaps([...found, ...added]), text, title);
  return inStory(all, text, title);
}

function findingOf(text: string, { rule: id, action, people, ...passage }: ReadPassage): Finding {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`a second reading by an unknown rule: ${id}`);
  return findingAt(text, rule, { ...passage, ...(action && { action }), ...(people && { people }) });
}

/** A plain text of a submission and the name of its field. */
export interface SubmissionText {
  readonly field: string;
  readonly text: string;
}

/** The plain texts of a submission, for a second reading; its passages name them by index. */
export function textsOf(submission: Submission): SubmissionText[] {
  return piecesOf(submission)
    .filter(({ field }) => !field.found)
    .flatMap(({ field }) => partsOf(field.value, field.format).map(({ text }) => ({ field: field.name, text })));
}

/** Whether a mask could take the place of the finding's value. */
export function isMaskable({ rule }: Pick<Finding, 'rule'>): boolean {
  return ruleById(rule)?.mask !== undefined;
}

/**
 * Inspects everything of a submission: title and fields, under the policy, together with what a second reading found in
 * its texts. Pure; time is linear.
 */
export function inspect(
  submission: Submission,
  settings: InspectSettings,
  read: readonly ReadPassage[] = [],
): Inspection {
  let texts = 0;
  const found = piecesOf(submission).flatMap(({ index, field }) => {
    if (field.found) return field.found.map((finding): FieldFinding => ({ ...finding, field: index }));
    const parts = partsOf(field.value, field.format);
    const first = texts;
    texts += parts.length;
    const readIn = (part: number) => read.filter(({ text }) => text === first + part);
    return scanParts(parts, settings, readIn, submission.title).map(
      (finding): FieldFinding => ({ ...finding, field: index }),
    );
  });
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
      stopping.every(isMaskable),
  };
}

/** The findings as they may be stored and sent: masked, gravest first, a thousand at most. */
export function toRecorded(inspection: Inspection, submission: Submission): RecordedFinding[] {
  return inspection.findings.slice(0, RECORDED).map((finding) => ({
    rule: finding.rule,
    type: finding.type,
    action: finding.action,
    confidence: finding.confidence,
    field: redact(placeOf(submission, finding) || 'title').slice(0, 200),
    masked: finding.masked.slice(0, 200),
    ...(finding.declared && { declared: true }),
  }));
}

/** The name of the field a finding stands in, and where in a file; empty for a title that stands in no field. */
export function placeOf({ fields }: Submission, { field, place }: FieldFinding): string {
  const name = fields[field]?.name ?? '';
  return place ? `${name} ${place}` : name;
}

/** The text with everything in it masked that can be, notices too. For titles, reasons and file names that are stored. */
export function redact(text: string): string {
  return applyMasks(text, 'text', detect(text, {}, []));
}

/** The submission's title with every finding in it masked, notices too, also those of a second reading. */
export function redactTitle({ title, fields }: Submission, { findings }: Inspection): string {
  const field = fields.findIndex(({ value }) => value === title);
  return redact(
    applyMasks(
      title,
      fields[field]?.format ?? 'text',
      findings.filter((finding) => finding.field === field),
    ),
  );
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
