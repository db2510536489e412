import type { FormRow, PaperForm } from '../../lib/forms/form';
import type { ReviewItem } from '../../lib/model/review';
import { formCode, groupedCode } from '../../lib/review/form-code';
import type { Common } from '../i18n/common';
import { dateTime } from '../i18n/format';
import type { ReviewWords } from '../i18n/review';

interface Words {
  readonly review: Pick<ReviewWords, 'form' | 'said'>;
  readonly common: Pick<Common, 'types' | 'uninspected' | 'reviewStates' | 'colon' | 'unnamed'>;
}

/** A hash short enough to be compared by eye. */
const short = (hash: string) => hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');

function foundLines(item: ReviewItem, { review, common }: Words): string[] {
  const numbers = new Map<string, number>();
  for (const { type } of item.findings) {
    const name = common.types[type];
    numbers.set(name, (numbers.get(name) ?? 0) + 1);
  }
  return numbers.size === 0 ? [review.form.nothing] : [...numbers].map(([name, count]) => `${name} ${count}`);
}

function stageRow(item: ReviewItem, index: number, { review }: Words): FormRow {
  const { form, said } = review;
  const record = item.decisions[index];
  const head = item.stages[index]?.name ?? '';
  if (!record) return { head, lines: [form.pending, form.byHand], room: true };
  const { statement, person, comment, seal } = record;
  return {
    head,
    ...(!seal && { room: true }),
    lines: [
      form.opinion(said[statement.decision], comment),
      form.signedBy(person.name, dateTime(statement.at)),
      seal ? form.key(seal.signature.slice(0, 16)) : form.byHand,
    ],
  };
}

/**
 * 信息发布审批单 of a submission, filled from what is on record: fields as schools' own forms have them (a form of a
 * school office, 2021, and of a provincial bureau, 2013). Masked like the record.
 */
export function approvalForm(item: ReviewItem, school: string, words: Words): PaperForm {
  const { form } = words.review;
  const { common } = words;
  const uninspected = item.uninspected.map(({ name, reason }) => name + common.colon + common.uninspected[reason]);
  const row = (head: string, ...lines: string[]): FormRow => ({ head, lines });
  const rows = [
    row(form.unit, school),
    row(form.department, item.submittedBy.department),
    row(form.publisher, item.submittedBy.name),
    row(form.submittedAt, dateTime(item.submittedAt)),
    row(form.place, item.siteName, item.page),
    row(form.subject, item.title || common.unnamed),
    row(item.declared ? form.declared : form.reason, item.reason),
    row(form.found, ...foundLines(item, words)),
    ...(uninspected.length > 0 ? [row(form.uninspected, ...uninspected)] : []),
    row(form.questions, ...form.questionLines),
    ...item.stages.map((_stage, index) => stageRow(item, index, words)),
    row(form.state, common.reviewStates[item.state]),
    ...(item.expiresAt === undefined ? [] : [row(form.validUntil, dateTime(item.expiresAt))]),
    row(form.check, short(item.contentHash)),
    row(form.number, item.id),
    row(form.code, groupedCode(formCode(item)), form.codeHelp),
  ];
  return { title: form.title, rows };
}
