import { useId, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { BlockedApi, KeptText } from './api';

interface KeptItemProps {
  readonly item: KeptText;
  readonly api: BlockedApi;
  /** It is kept no longer. */
  readonly onGone: (said: string) => void;
}

/** One kept text: what it was, and what can be done with it. */
export function KeptItem({ item, api, onGone }: KeptItemProps) {
  const { blocked, common } = usePageMessages();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const field = useId();
  const say = (work: Promise<void>, done: (words: string) => void, words: string) =>
    work.then(
      () => done(words),
      (error: unknown) => setSaid(common.failed(messageOf(error))),
    );
  const submit = () => {
    if (reason.trim().length < 2) return setSaid(blocked.reasonMissing);
    void say(api.submit(item.id, reason.trim()), onGone, blocked.submitted);
  };
  return (
    <li class="kept">
      <h3>{item.title || common.unnamed}</h3>
      <p class="note">
        {new Date(item.at).toLocaleString()} · {item.page}
        {item.findings > 0 && ` · ${blocked.found(item.findings)}`}
      </p>
      {item.reviewable && (
        <p>
          <label for={field}>{blocked.reason}</label>
          <input id={field} value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
        </p>
      )}
      <div class="row">
        <ActionButton action="copy" onPress={() => void say(api.copy(item.id), setSaid, blocked.copied)}>
          {blocked.copy}
        </ActionButton>
        {item.reviewable && (
          <ActionButton action="submit" onPress={submit}>
            {blocked.submit}
          </ActionButton>
        )}
        <ActionButton
          action="forget"
          kind="quiet"
          onPress={() => void say(api.forget(item.id), onGone, blocked.forgotten)}
        >
          {blocked.forget}
        </ActionButton>
      </div>
      <p role="status">{said}</p>
    </li>
  );
}
