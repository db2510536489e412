import { useId, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { messageOf } from '../parts/useLive';
import type { PolicyState } from './api';
import { splitProblem } from './problems';

function Problems({ lines }: { lines: readonly string[] }) {
  const { options } = usePageMessages();
  if (lines.length === 0) return null;
  return (
    <div class="message blocked" role="alert">
      <h3>{options.problems}</h3>
      <p>{options.problemsHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{options.where}</th>
            <th scope="col">{options.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(splitProblem).map(({ where, what }, index) => (
            <tr key={index}>
              <td class="mono">{where}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PolicyPartProps {
  readonly state: PolicyState;
  readonly importPolicy: (text: string) => Promise<readonly string[]>;
  readonly onImported: () => void;
}

/** Where the policy comes from, and how to import one. */
export function PolicyPart({ state, importPolicy, onImported }: PolicyPartProps) {
  const { options, common } = usePageMessages();
  const [problems, setProblems] = useState<readonly string[]>();
  const id = useId();

  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const found = await importPolicy(await file.text());
      setProblems(found);
      if (found.length === 0) onImported();
    } catch (error) {
      setProblems([common.failed(messageOf(error))]);
    }
    // So that the same file can be chosen again after it was put right.
    input.value = '';
  };

  return (
    <section class="stack">
      <h2>{options.policy}</h2>
      <dl class="facts">
        <div>
          <dt>{options.school}</dt>
          <dd>{state.policy?.name ?? options.notSet}</dd>
        </div>
        <div>
          <dt>{options.source}</dt>
          <dd>{options.sources[state.source]}</dd>
        </div>
      </dl>
      {state.source === 'managed' ? (
        <p class="note">{options.importFixed}</p>
      ) : (
        <>
          <label for={id}>{options.importFile}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-hint`}
            onChange={(event) => void take(event.currentTarget)}
          />
          <p id={`${id}-hint`} class="note">
            {options.importHint}
          </p>
        </>
      )}
      <p role="status">{problems?.length === 0 ? options.imported : ''}</p>
      <Problems lines={problems ?? state.problems} />
    </section>
  );
}
