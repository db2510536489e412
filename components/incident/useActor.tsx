import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { PersonPicker } from '../parts/PersonPicker';
import { useLive } from '../parts/useLive';
import type { Reviewers, SigningApi } from '../review/api';
import { SignedIn, SignIn, useSignedIn } from '../review/SignIn';

/** Who is in the policy, and who sits at this computer. */
export type People = Pick<Reviewers, 'people' | 'person'>;

/** Who acts: whose name it is, and whether they may begin. */
export interface Actor {
  readonly id: string | undefined;
  /** Chosen, and signed in where they have a key. */
  readonly ready: boolean;
  readonly picker: ComponentChild;
}

/** Asks who acts, and for their passphrase where they have one. */
export function useActor(signing: SigningApi, { people, person }: People, label?: string): Actor {
  const { incident } = usePageMessages();
  const [chosen, setChosen] = useState(person);
  const { value: withKey } = useLive(() => signing.withKey(), signing.subscribe, []);
  const signedIn = useSignedIn(signing);
  const who = people.find(({ id }) => id === chosen);
  const hasKey = who !== undefined && withKey?.has(who.id) === true;
  const asks = hasKey && signedIn !== who.id;
  return {
    id: who?.id,
    ready: who !== undefined && withKey !== undefined && !asks,
    picker: (
      <div class="stack">
        <PersonPicker people={people} chosen={chosen} label={label ?? incident.who} onChoose={setChosen} />
        {asks && <SignIn key={who.id} signing={signing} person={who.id} name={who.name} />}
        {hasKey && !asks && <SignedIn signing={signing} name={who.name} />}
      </div>
    ),
  };
}
