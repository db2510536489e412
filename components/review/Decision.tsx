import type { ReviewItem } from '../../lib/model/review';
import { inCharge } from '../../lib/review/in-charge';
import { usePageMessages } from '../i18n/page-context';
import { PersonPicker } from '../parts/PersonPicker';
import { useLive } from '../parts/useLive';
import type { Brought, ReviewApi, Reviewers, Saying, SigningApi } from './api';
import { Say } from './Say';
import { SignedIn, SignIn, useSignedIn } from './SignIn';
import { Take } from './Take';

export interface DecisionProps {
  readonly api: Pick<ReviewApi, 'take'>;
  readonly item: ReviewItem;
  readonly reviewers: Reviewers;
  readonly reviewer: string | undefined;
  readonly signing: SigningApi;
  readonly onReviewer: (id: string) => void;
  readonly ruleName: (id: string) => string;
  /** What a mask is proposed for, in words; empty for nothing. */
  readonly proposal: string;
  /** Others that wait and may be approved with it. */
  readonly alike: readonly ReviewItem[];
  readonly now: number;
  /** It came as a file: nobody else can work on it here. */
  readonly brought: Brought | undefined;
  readonly decide: (person: string, saying: Saying, others: readonly ReviewItem[]) => Promise<void>;
}

/** Who decides, signed in where they must be, and what they say. */
export function Decision(props: DecisionProps) {
  const { item, reviewers, reviewer, signing, onReviewer } = props;
  const { review } = usePageMessages();
  const { value: withKey } = useLive(() => signing.withKey(), signing.subscribe, []);
  const signedIn = useSignedIn(signing);
  const people = inCharge(reviewers.people, item);
  const person = people.find(({ id }) => id === (reviewer ?? signedIn));

  if (people.length === 0) {
    const role = item.stages[item.stage]?.role;
    const anybody = reviewers.people.some(({ roles }) => role !== undefined && roles.includes(role));
    return <p class="message review">{anybody ? review.own : review.noReviewer}</p>;
  }
  const hasKey = person !== undefined && withKey?.has(person.id) === true;
  // Somebody whose key is at another computer signs there.
  const mustSign = reviewers.signed || person?.keys?.some(({ until }) => until === undefined) === true;
  const keyMissing = person !== undefined && mustSign && withKey !== undefined && !hasKey;
  const asks = hasKey && signedIn !== person.id;
  return (
    <section aria-label={review.decision} class="stack decision">
      <PersonPicker people={people} chosen={person?.id} label={review.reviewer} onChoose={onReviewer} />
      {keyMissing && <p class="message review">{review.keyMissing}</p>}
      {asks && <SignIn key={person.id} signing={signing} person={person.id} name={person.name} />}
      {hasKey && !asks && <SignedIn signing={signing} name={person.name} />}
      {!asks && !keyMissing && person && !props.brought && <Take {...props} person={person.id} />}
      {!asks && !keyMissing && <Say {...props} person={person} />}
    </section>
  );
}

/** What was decided, when it was; its author may take it back. */
export function Decided({ item, children }: { item: ReviewItem; children?: preact.ComponentChildren }) {
  const { review, common } = usePageMessages();
  const name = item.decidedBy?.name ?? common.unknownPerson;
  const said = item.decisions.at(-1)?.statement.decision;
  return (
    <section aria-label={review.decision} class="message">
      <p>
        {said === undefined || item.state === 'withdrawn' || item.state === 'expired'
          ? common.reviewStates[item.state]
          : review.decidedBy(review.said[said], name)}
      </p>
      {item.comment && <p>{item.comment}</p>}
      {children}
    </section>
  );
}
