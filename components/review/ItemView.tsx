import { useState } from 'preact/hooks';
import type { Draft, ReviewItem } from '../../lib/model/review';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Paper } from '../parts/Paper';
import { useLive } from '../parts/useLive';
import type { Brought, ReviewApi, Reviewers, Saying } from './api';
import { Decided, Decision } from './Decision';
import { Facts } from './Facts';
import { GiveFile } from './Files';
import { approvalForm } from './form-rows';
import { numberMarks } from './pieces';
import { Stages } from './Stages';
import { TextPart } from './TextPart';

const never = () => () => undefined;

interface ItemViewProps {
  readonly api: ReviewApi;
  readonly school: string;
  readonly reviewers: Reviewers;
  readonly ruleName: (id: string) => string;
  readonly item: ReviewItem;
  readonly reviewer: string | undefined;
  readonly onReviewer: (id: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** It came as a file: its text is here already. */
  readonly brought: Brought | undefined;
  /** Others that wait and may be approved with it. */
  readonly alike: readonly ReviewItem[];
  readonly now: number;
  readonly decide: (person: string, saying: Saying, others: readonly ReviewItem[]) => Promise<void>;
}

/** What can be done with it besides a decision. */
function Own({ item, api, school, reviewers, brought }: ItemViewProps) {
  const words = usePageMessages();
  const { review } = words;
  const form = approvalForm(item, school, words);
  if (brought) return <p class="note">{review.broughtHelp}</p>;
  const own = item.submittedBy.id === reviewers.person && (item.state === 'submitted' || item.state === 'approved');
  return (
    <div class="row">
      {item.state === 'submitted' && <GiveFile files={api.files} item={item} />}
      <ActionButton action="print-form" kind="quiet small" onPress={() => window.print()}>
        {review.printForm}
      </ActionButton>
      <ActionButton action="docx-form" kind="quiet small" onPress={() => void api.saveForm(item, form)}>
        {review.docxForm}
      </ActionButton>
      {own && (
        <ActionButton action="withdraw" kind="quiet small" onPress={() => void api.withdraw(item.id)}>
          {review.withdraw}
        </ActionButton>
      )}
    </div>
  );
}

/** The comment on what is proposed to be masked, e.g. `建议脱敏：1 手机号 138****8000`. */
function useProposal({ item, ruleName }: ItemViewProps, draft: Draft | null | undefined) {
  const { review, common } = usePageMessages();
  const [proposed, propose] = useState<ReadonlySet<number>>(new Set());
  const marks = draft ? numberMarks(draft, item.findings).filter(({ number }) => proposed.has(number)) : [];
  const lines = marks.map(({ number, rule, masked }) => `${number} ${ruleName(rule)} ${masked}`);
  return { proposed, propose, text: lines.length > 0 ? review.proposal(lines.join(common.enumeration)) : '' };
}

/** One submission: its text, what is known of it, and what can be done with it. */
export function ItemView(props: ItemViewProps) {
  const { item, api, onStep, ruleName, brought } = props;
  const words = usePageMessages();
  const { value, problem } = useLive(async () => brought?.draft ?? (await api.draft(item.id)) ?? null, never, [
    item.id,
    item.state,
  ]);
  const { proposed, propose, text } = useProposal(props, value);
  return (
    <>
      <TextPart {...{ api, item, draft: value, problem, proposed, onStep }} />
      <aside class="side">
        <Paper {...approvalForm(item, props.school, words)} />
        <div class="stack">
          <Stages item={item} />
          <Facts item={item} draft={value} ruleName={ruleName} proposed={proposed} onPropose={propose} />
          <Own {...props} />
        </div>
        <div class="foot">
          {item.state === 'submitted' ? (
            <Decision key={item.stage} {...props} proposal={text} signing={api.signing} />
          ) : (
            <Decided item={item} />
          )}
        </div>
      </aside>
    </>
  );
}
