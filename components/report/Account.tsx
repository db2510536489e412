import { useState } from 'preact/hooks';
import { dateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { StateBadge } from '../parts/Shape';
import { messageOf, useLive } from '../parts/useLive';
import { AccountFiles } from './AccountFiles';
import type { AccountApi, CheckResult } from './api';
import { CheckForm } from './CheckForm';
import { faultText } from './fault-text';

/** A hash in groups, so that two can be compared by eye. */
const grouped = (hash: string) => hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');

type Checking = { readonly lines: number; readonly stop: AbortController };

function Check({ account }: { account: AccountApi }) {
  const { report, common } = usePageMessages();
  const [checking, setChecking] = useState<Checking>();
  const [result, setResult] = useState<CheckResult | string>();
  const check = async () => {
    const stop = new AbortController();
    setResult(undefined);
    setChecking({ lines: 0, stop });
    try {
      setResult(await account.check((lines) => setChecking({ lines, stop }), stop.signal));
    } catch (error) {
      setResult(stop.signal.aborted ? undefined : common.failed(messageOf(error)));
    }
    setChecking(undefined);
  };
  const fault = typeof result === 'object' ? result.fault : undefined;
  return (
    <div class="stack">
      <div class="row">
        {checking ? (
          <ActionButton action="stop-check" onPress={() => checking.stop.abort()}>
            {report.stop}
          </ActionButton>
        ) : (
          <ActionButton action="check" onPress={() => void check()}>
            {report.check}
          </ActionButton>
        )}
      </div>
      <div role="status">
        {checking && <p class="muted">{report.checking(checking.lines)}</p>}
        {typeof result === 'string' && <p class="message blocked">{result}</p>}
        {typeof result === 'object' && !fault && (
          <p>
            <StateBadge kind="released">{report.whole(result.lines)}</StateBadge>
          </p>
        )}
        {fault && (
          <div class="message blocked">
            <p>
              <StateBadge kind="blocked">{faultText(fault, report)}</StateBadge>
            </p>
            <p>{report.faultHelp}</p>
          </div>
        )}
      </div>
    </div>
  );
}

interface AccountProps {
  readonly account: AccountApi;
  readonly subscribe: (callback: () => void) => () => void;
}

/** The account under the report: what it ends with, whether it is whole, and its files. */
export function Account({ account, subscribe }: AccountProps) {
  const { report } = usePageMessages();
  const { value, problem } = useLive(async () => (await account.head()) ?? null, subscribe, []);
  // Its buttons stay where they are once they are seen.
  if (value === undefined && !problem) return null;
  const head = value ?? undefined;
  return (
    <section class="account">
      <h2>{report.account}</h2>
      <p>{head ? report.accountHead(head.lines, grouped(head.hash)) : report.accountEmpty}</p>
      {head?.signed && <p class="note">{report.accountSigned(head.signed.lines, dateTime(head.signed.at))}</p>}
      <div class="account-work">
        <Check account={account} />
        <AccountFiles account={account} />
        <CheckForm account={account} />
      </div>
    </section>
  );
}
