import { useId, useState } from 'preact/hooks';
import { useLocale, usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf, useLive } from '../parts/useLive';
import type { OptionsApi, RosterTaken } from './api';

const never = () => () => undefined;
/** How many rows are named of those in which something was not taken. */
const ROWS_NAMED = 5;

function Taken({ taken }: { taken: RosterTaken }) {
  const { options, common } = usePageMessages();
  const { roster } = options;
  if ('problem' in taken) {
    return (
      <p class="message blocked" role="alert">
        {roster.problems[taken.problem]}
      </p>
    );
  }
  const used = taken.columns.filter(({ use }) => use !== null).map(({ header }) => header);
  const unused = taken.columns.filter(({ use, header }) => use === null && header !== '').map(({ header }) => header);
  return (
    <div class="message" role="status">
      <p>{roster.taken(taken.info.names, taken.info.numbers)}</p>
      <p>{roster.columns(used.join(common.enumeration))}</p>
      {unused.length > 0 && <p>{roster.unused(unused.join(common.enumeration))}</p>}
      {taken.skipped.map(({ reason, rows }) => (
        <p key={reason}>
          {roster.skipped(roster.reasons[reason], rows.slice(0, ROWS_NAMED).join(common.enumeration), rows.length)}
        </p>
      ))}
    </div>
  );
}

/** The school's own list of people: taken from a file, kept as keyed hashes, replaced and deleted here. */
export function Roster({ api }: { readonly api: OptionsApi['roster'] }) {
  const { options, common } = usePageMessages();
  const { roster } = options;
  const locale = useLocale();
  const [changes, setChanges] = useState(0);
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<RosterTaken>();
  const [failed, setFailed] = useState('');
  const { value: info } = useLive(() => api.info(), never, [changes]);
  const id = useId();

  const work = async (change: () => Promise<RosterTaken | undefined>) => {
    setBusy(true);
    setFailed('');
    setTaken(undefined);
    try {
      setTaken(await change());
    } catch (error) {
      setFailed(common.failed(messageOf(error)));
    }
    setBusy(false);
    setChanges((count) => count + 1);
  };
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // So that the same file can be chosen again after it was put right.
    void work(() => api.take(file)).then(() => {
      input.value = '';
    });
  };

  return (
    <section class="stack">
      <h2>{roster.title}</h2>
      <p>
        {info ? roster.present(info.names, info.numbers, new Date(info.at).toLocaleDateString(locale)) : roster.absent}
      </p>
      <label for={id}>{info ? roster.replaceFile : roster.importFile}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        disabled={busy}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.currentTarget)}
      />
      <p id={`${id}-hint`} class="note">
        {roster.hint}
      </p>
      {busy && <p role="status">{common.loading}</p>}
      {failed && (
        <p class="message blocked" role="alert">
          {failed}
        </p>
      )}
      {taken && <Taken taken={taken} />}
      {info && (
        <div class="row">
          <ActionButton
            action="remove-roster"
            off={busy}
            onPress={() => void work(() => api.remove().then(() => undefined))}
          >
            {roster.remove}
          </ActionButton>
        </div>
      )}
    </section>
  );
}
