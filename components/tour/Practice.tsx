import { useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { STEPS, type Step } from '../i18n/tour';
import { ActionButton } from '../parts/ActionButton';
import { StateBadge } from '../parts/Shape';
import type { TourApi } from './api';

/** A masked number, as the card writes it. */
const MASKED = /\d\*{2,}/;

function Steps({ done }: { done: ReadonlySet<Step> }) {
  const { tour } = usePageMessages();
  const now = STEPS.find((step) => !done.has(step));
  return (
    <ol class="steps stack">
      {STEPS.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          <StateBadge kind={done.has(step) ? 'released' : step === now ? 'review' : 'neutral'}>
            {done.has(step) ? tour.done : step === now ? tour.next : tour.later}
          </StateBadge>
          <span>{tour.steps[step]}</span>
        </li>
      ))}
    </ol>
  );
}

/** Writes, masks and publishes as on a guarded page, with a made-up list. */
export function Practice({ api }: { api: TourApi }) {
  const { tour } = usePageMessages();
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const [said, setSaid] = useState('');
  const finish = (...steps: Step[]) => setDone((before) => new Set([...before, ...steps]));

  const look = (text: string) => {
    if (api.stopping(text) > 0) finish('list');
    if (done.has('list') && MASKED.test(text)) finish('mask');
  };
  /** Only ever the practice text: the help sees it like typing. */
  const put = (text: string) => {
    if (!area.current) return;
    area.current.value = text;
    area.current.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const publish = async () => {
    try {
      const { outcome, text, held } = await api.press(area.current?.value ?? '');
      if (outcome === 'published') put(text);
      if (held) finish('blocked');
      if (outcome === 'published' && (held || done.has('blocked'))) finish('fixed');
      setSaid(tour.outcomes[outcome === 'published' && !held && !done.has('blocked') ? 'early' : outcome]);
    } catch {
      setSaid(tour.failed);
    }
  };
  return (
    <section class="practice">
      <Steps done={done} />
      <div class="stack">
        <label for="practice">{tour.area}</label>
        <textarea id="practice" ref={area} rows={8} onInput={(event) => look(event.currentTarget.value)} />
        <div class="row">
          <ActionButton
            action="put-sample"
            onPress={() => {
              put(tour.sample);
              area.current?.focus();
            }}
          >
            {tour.putSample}
          </ActionButton>
          <ActionButton action="publish" kind="primary" onPress={() => void publish()}>
            {tour.publish}
          </ActionButton>
        </div>
        <p role="status" class="message">
          {said}
        </p>
      </div>
    </section>
  );
}
