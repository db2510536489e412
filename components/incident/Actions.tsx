import { useId, useState } from 'preact/hooks';
import type { Incident } from '../../lib/incident/incident';
import { nextIncidentState } from '../../lib/incident/states';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import type { Act } from './api';

const ACTS = ['report', 'close', 'step', 'dismiss'] as const;

interface ActionsProps {
  readonly incident: Incident;
  /** Whether it was recorded. */
  readonly act: (act: Act) => Promise<boolean>;
}

/** What can be done with an incident now, with a word on it. */
export function Actions({ incident, act }: ActionsProps) {
  const { incident: words } = usePageMessages();
  const [text, setText] = useState('');
  const id = useId();
  const press = async (what: (typeof ACTS)[number]) => {
    if (await act({ act: what, text: text.trim() })) setText('');
  };
  return (
    <section class="stack">
      <label for={id}>{words.say}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="note">
        {words.sayHint}
      </p>
      <div class="row">
        {ACTS.filter((what) => nextIncidentState(incident.state, what)).map((what) => (
          <ActionButton
            key={what}
            action={`incident-${what}`}
            kind={what === 'report' || what === 'close' ? 'primary' : ''}
            onPress={() => void press(what)}
          >
            {words[what]}
          </ActionButton>
        ))}
      </div>
    </section>
  );
}
