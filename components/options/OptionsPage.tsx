import { useState } from 'preact/hooks';
import { useLocale, usePageMessages } from '../i18n/page-context';
import type { RuleInfo } from '../parts/rules';
import { KIND_OF_ACTION, StateBadge } from '../parts/Shape';
import { Shell } from '../parts/Shell';
import { type Column, Table } from '../parts/Table';
import { messageOf, useLive } from '../parts/useLive';
import type { OptionsApi, PolicyState } from './api';
import { PolicyPart } from './PolicyPart';
import { Roster } from './Roster';
import { Sites } from './Sites';
import { type RuleSetting, ruleSettings, type Setting, settingsOf } from './settings';

interface OptionsPageProps {
  readonly api: OptionsApi;
  readonly rules: readonly RuleInfo[];
}

const never = () => () => undefined;
const MEGABYTE = 1_000_000;

function SettingTables({ state, rules }: { state: PolicyState; rules: readonly RuleInfo[] }) {
  const messages = usePageMessages();
  const locale = useLocale();
  const { options, common } = messages;
  const labelled = rules.map((rule) => ({ ...rule, label: rule.name[locale] }));
  const usual: Column<Setting>[] = [
    { head: options.usual, cell: (setting) => setting.usual },
    { head: options.fixed, cell: (setting) => setting.decidedBy },
  ];
  const ruleState = (rule: RuleSetting) => (
    <StateBadge kind={rule.state === 'on' ? KIND_OF_ACTION[rule.action] : 'neutral'}>{rule.now}</StateBadge>
  );
  return (
    <>
      <Table
        caption={options.settings}
        empty={common.none}
        rows={settingsOf(state, messages)}
        keyOf={(setting) => setting.name}
        columns={[
          { head: options.setting, cell: (setting) => setting.name },
          { head: options.now, cell: (setting) => setting.now },
          ...usual,
        ]}
      />
      <Table
        caption={options.people}
        empty={options.noPeople}
        rows={state.policy?.people ?? []}
        keyOf={(person) => person.id}
        columns={[
          { head: options.name, cell: (person) => person.name },
          { head: options.department, cell: (person) => person.department },
          {
            head: options.roles,
            cell: (person) => person.roles.map((role) => common.roles[role]).join(common.enumeration),
          },
        ]}
      />
      <Table
        caption={options.rules}
        empty={common.none}
        rows={ruleSettings(state, labelled, messages)}
        keyOf={(rule) => rule.id}
        columns={[
          { head: options.rule, cell: (rule) => rule.name },
          { head: options.type, cell: (rule) => rule.type },
          { head: options.action, cell: ruleState },
          ...usual,
        ]}
      />
    </>
  );
}

function Storage({ read }: { read: OptionsApi['storedBytes'] }) {
  const { options } = usePageMessages();
  const { value } = useLive(read, never, []);
  return (
    <section class="stack">
      <h2>{options.storage}</h2>
      {value !== undefined && (
        <p>
          {options.used} {options.size((value / MEGABYTE).toFixed(1))}
        </p>
      )}
      <p class="note">{options.stored}</p>
    </section>
  );
}

/** What is in force, where it comes from, and the few things that can be done about it. */
export function OptionsPage({ api, rules }: OptionsPageProps) {
  const { options, common } = usePageMessages();
  const [changes, setChanges] = useState(0);
  const [refused, setRefused] = useState('');
  const { value: state, problem } = useLive(() => api.state(), never, [changes]);
  const changed = () => setChanges(changes + 1);
  const grant = (hosts: readonly string[]) => {
    api.requestAccess(hosts).then(changed, (error: unknown) => setRefused(messageOf(error)));
  };
  const failed = problem ?? refused;
  return (
    <Shell page="options" school={state?.policy?.name ?? ''}>
      <h1>{options.title}</h1>
      {failed && (
        <p class="message blocked" role="alert">
          {common.failed(failed)}
        </p>
      )}
      {!state && !failed && <p class="muted">{common.loading}</p>}
      {state && (
        <>
          <Sites sites={state.policy?.sites ?? []} missing={state.missingAccess} onGrant={grant} />
          <PolicyPart state={state} importPolicy={api.importPolicy} onImported={changed} />
          <Roster api={api.roster} />
          <SettingTables state={state} rules={rules} />
        </>
      )}
      <Storage read={api.storedBytes} />
    </Shell>
  );
}
