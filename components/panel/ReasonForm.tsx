import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useMessages } from '../i18n/context';
import { ActionButton } from '../parts/ActionButton';

/** As the protocol demands of a reason, in UTF-16 code units. */
const SHORTEST = 2;
const LONGEST = 500;

interface ReasonFormProps {
  readonly label: string;
  readonly example: string;
  readonly hint?: string;
  /** A statement that must be ticked. */
  readonly tick?: string;
  readonly send: string;
  readonly action: string;
  readonly busy: boolean;
  /** Why sending is impossible yet, if it is. */
  readonly obstacle?: string | undefined;
  readonly focus?: boolean;
  readonly onSend: (reason: string) => void;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}

/** A required reason, perhaps a tick, and one button. */
export function ReasonForm(props: ReasonFormProps) {
  const { panel } = useMessages();
  const [reason, setReason] = useState('');
  const [ticked, setTicked] = useState(false);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.focus) field.current?.focus();
  }, [props.focus]);

  const send = () => {
    const text = reason.trim();
    if (text.length < SHORTEST) {
      setProblem(panel.reasonMissing);
      field.current?.focus();
    } else if (props.tick && !ticked) {
      setProblem(panel.tickMissing);
      box.current?.focus();
    } else if (props.obstacle) {
      setProblem(props.obstacle);
    } else {
      setProblem('');
      props.onSend(text);
    }
  };

  return (
    <div class="stack reason">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LONGEST}
        placeholder={props.example}
        value={reason}
        aria-required="true"
        aria-invalid={problem === panel.reasonMissing}
        aria-describedby={`${id}-note`}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      {props.tick && (
        <label class="tick">
          <input
            ref={box}
            type="checkbox"
            data-action="tick"
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
          <span>{props.tick}</span>
        </label>
      )}
      <p id={`${id}-note`} class="note" role="alert">
        {problem || props.hint}
      </p>
      <div class="row">
        <ActionButton action={props.action} kind="primary" off={props.busy} onPress={send}>
          {props.send}
        </ActionButton>
        {props.children}
      </div>
    </div>
  );
}
