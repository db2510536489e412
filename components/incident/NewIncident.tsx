import { useId, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { IncidentApi } from './api';
import type { Actor } from './useActor';

const EMPTY = { siteName: '', title: '', page: '', text: '' };

/** Somebody found what already is public. */
export function NewIncident({ api, actor }: { api: IncidentApi; actor: Actor }) {
  const { incident: words, review, common } = usePageMessages();
  const [typed, setTyped] = useState(EMPTY);
  const [said, setSaid] = useState('');
  const id = useId();
  const send = async () => {
    const { siteName, title, page, text } = typed;
    try {
      if (actor.id === undefined) throw new Error(review.reviewerMissing);
      const facts = { kind: 'published' as const, siteName, title, page, found: {} };
      await api.act(undefined, actor.id, { act: 'open', text, facts });
      setTyped(EMPTY);
      setSaid(words.mineDone);
    } catch (error) {
      setSaid(common.failed(messageOf(error)));
    }
  };
  const field = (name: keyof typeof EMPTY, label: string, most: number) => (
    <>
      <label for={id + name}>{label}</label>
      <input
        id={id + name}
        type="text"
        maxLength={most}
        value={typed[name]}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </>
  );
  return (
    <details>
      <summary>{words.mine}</summary>
      <div class="stack">
        <p class="note">{words.mineHelp}</p>
        {actor.picker}
        {field('siteName', words.mineSite, 60)}
        {field('title', words.mineTitle, 200)}
        {field('page', words.minePage, 500)}
        {field('text', words.mineText, 2000)}
        <ActionButton action="incident-open" off={!actor.ready} onPress={() => void send()}>
          {words.mineSend}
        </ActionButton>
        <p role="status" class="note">
          {said}
        </p>
      </div>
    </details>
  );
}
