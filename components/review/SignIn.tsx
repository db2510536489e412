import { useId, useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf, useLive } from '../parts/useLive';
import type { SigningApi } from './api';

/** Who is signed in, and again whenever that changes. */
export function useSignedIn(signing: SigningApi): string | undefined {
  const { value } = useLive(async () => signing.current()?.id, signing.subscribe, []);
  return value;
}

interface SignInProps {
  readonly signing: SigningApi;
  readonly person: string;
  readonly name: string;
}

/** Asks a person for their passphrase. */
export function SignIn({ signing, person, name }: SignInProps) {
  const { review, common } = usePageMessages();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const enter = async () => {
    setBusy(true);
    setProblem('');
    try {
      if (!(await signing.signIn(person, passphrase))) {
        setProblem(review.wrongPassphrase);
        setPassphrase('');
        field.current?.focus();
      }
    } catch (error) {
      setProblem(common.failed(messageOf(error)));
    }
    setBusy(false);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter();
      }}
    >
      <label for={id}>{review.passphraseOf(name)}</label>
      <div class="row">
        <input
          ref={field}
          id={id}
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <button type="submit" data-action="sign-in" aria-disabled={busy}>
          {busy ? review.opening : review.signIn}
        </button>
      </div>
      {problem && (
        <p class="message blocked" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** Says who is signed in, and lets them go. */
export function SignedIn({ signing, name }: { signing: SigningApi; name: string }) {
  const { review } = usePageMessages();
  return (
    <p class="row note">
      {review.signedIn(name)}
      <ActionButton action="sign-out" kind="quiet small" onPress={() => signing.signOut()}>
        {review.signOut}
      </ActionButton>
    </p>
  );
}
