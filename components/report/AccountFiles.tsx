import { useId, useRef, useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import type { ReportPageWords } from '../i18n/report';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { AccountApi, CheckedReport, ImportResult } from './api';
import { faultText } from './fault-text';

function importText(result: ImportResult, words: ReportPageWords): string {
  if (!('kind' in result)) return words.imported(result.computer, result.lines);
  const { importProblems } = words;
  if (result.kind !== 'faulty') return importProblems[result.kind];
  return importProblems.faulty(result.result.fault ? faultText(result.result.fault, words) : '');
}

function checkedText({ school, week, lines, genuine, computer }: CheckedReport, words: ReportPageWords): string {
  if (!genuine) return words.reportChanged;
  const from = computer === undefined ? words.unknownComputer : computer || words.thisComputer;
  return words.reportGenuine(school, week, from, lines);
}

/** The account as a file, out of this computer and in from others. */
export function AccountFiles({ account }: { account: AccountApi }) {
  const { report, common } = usePageMessages();
  const [computer, setComputer] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const say = async (task: () => Promise<string>) =>
    setSaid(await task().catch((error) => common.failed(messageOf(error))));
  const take = (file: File) =>
    say(async () => {
      const text = await file.text();
      const checked = await account.checkReport(text);
      if (field.current) field.current.value = '';
      return checked ? checkedText(checked, report) : importText(await account.import(text), report);
    });
  return (
    <div class="stack">
      <label for={id}>{report.computerName}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          maxLength={60}
          value={computer}
          onInput={(event) => setComputer(event.currentTarget.value)}
        />
        <ActionButton
          action="export-account"
          onPress={() =>
            void say(async () => {
              await account.export(computer.trim());
              return '';
            })
          }
        >
          {report.exportAccount}
        </ActionButton>
      </div>
      <label class="button take">
        {report.importAccount}
        <input
          ref={field}
          type="file"
          class="hidden"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
      </label>
      <p role="status" class={said ? 'message' : 'note'}>
        {said}
      </p>
    </div>
  );
}
