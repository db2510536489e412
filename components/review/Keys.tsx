import { useId, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { PersonPicker } from '../parts/PersonPicker';
import { messageOf, useLive } from '../parts/useLive';
import type { Reviewers, SigningApi } from './api';
import { SignedIn, SignIn, useSignedIn } from './SignIn';

interface KeysProps {
  readonly signing: SigningApi;
  readonly reviewers: Reviewers;
}

/** As the keys demand of a passphrase, in characters. */
const SHORTEST = 10;

/** An administrator gives people their passphrases, anew when one was lost, and takes them back. */
export function Keys({ signing, reviewers }: KeysProps) {
  const { review, common } = usePageMessages();
  const signedIn = useSignedIn(signing);
  const { value: withKey } = useLive(() => signing.withKey(), signing.subscribe, []);
  const [said, setSaid] = useState('');
  const administrators = reviewers.people.filter(({ roles }) => roles.includes('administrator'));
  const able = administrators.filter(({ id }) => withKey?.has(id));
  const [chosen, setChosen] = useState<string>();
  const first = able.find(({ id }) => id === chosen) ?? able[0];
  const isOne = administrators.some(({ id }) => id === signedIn);
  const people = first ? reviewers.people : administrators;
  return (
    <details class="keys">
      <summary>{review.keys}</summary>
      <div class="stack">
        <p class="note">{review.keysHelp}</p>
        {administrators.length === 0 && <p class="message review">{review.noAdministrator}</p>}
        {able.length > 1 && !isOne && (
          <PersonPicker people={able} chosen={first?.id} label={common.roles.administrator} onChoose={setChosen} />
        )}
        {first && !isOne && <SignIn key={first.id} signing={signing} person={first.id} name={first.name} />}
        {first && !isOne && <p class="note">{review.lostAdministrator}</p>}
        {first && isOne && <SignedIn signing={signing} name={signing.current()?.name ?? ''} />}
        {(first ? isOne : administrators.length > 0) && (
          <Enrol signing={signing} people={people} withKey={withKey ?? new Set()} onSay={setSaid} />
        )}
        <p role="status" class="note">
          {said}
        </p>
        {withKey && withKey.size > 0 && (
          <ActionButton action="public-keys" kind="small" onPress={() => void signing.savePublicKeys()}>
            {review.savePublicKeys}
          </ActionButton>
        )}
      </div>
    </details>
  );
}

interface EnrolProps {
  readonly signing: SigningApi;
  readonly people: Reviewers['people'];
  readonly withKey: ReadonlySet<string>;
  /** Tells what came of it; who sets the first passphrase sees another form afterwards. */
  readonly onSay: (said: string) => void;
}

function Enrol({ signing, people, withKey, onSay }: EnrolProps) {
  const { review, common } = usePageMessages();
  const [person, setPerson] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const id = useId();
  const name = people.find((one) => one.id === person)?.name ?? '';

  const work = async (task: () => Promise<string>) => {
    setBusy(true);
    try {
      onSay(await task());
      setPassphrase('');
      setAgain('');
    } catch (error) {
      onSay(common.failed(messageOf(error)));
    }
    setBusy(false);
  };
  const enrol = () => {
    if (!person) return onSay(review.reviewerMissing);
    if (passphrase.length < SHORTEST) return onSay(review.passphraseShort(SHORTEST));
    if (passphrase !== again) return onSay(review.passphraseDiffers);
    void work(async () => {
      const problem = await signing.enrol(person, passphrase);
      return problem ? review.enrolProblems[problem] : review.enrolled(name);
    });
  };
  const field = (label: string, value: string, set: (text: string) => void, key: string) => (
    <>
      <label for={id + key}>{label}</label>
      <input
        id={id + key}
        type="password"
        autocomplete="new-password"
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </>
  );
  return (
    <div class="stack">
      <PersonPicker people={people} chosen={person} label={review.keyFor} onChoose={setPerson} />
      {person && <p class="note">{withKey.has(person) ? review.hasKey : review.hasNoKey}</p>}
      {field(review.passphraseNew, passphrase, setPassphrase, 'a')}
      {field(review.passphraseAgain, again, setAgain, 'b')}
      <div class="row">
        <ActionButton action="enrol" off={busy} onPress={enrol}>
          {busy ? review.opening : review.enrol}
        </ActionButton>
        {person && withKey.has(person) && (
          <ActionButton
            action="revoke"
            kind="quiet"
            off={busy}
            onPress={() =>
              void work(async () => {
                await signing.revoke(person);
                return review.revoked(name);
              })
            }
          >
            {review.revoke}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
