import { useId, useState } from 'preact/hooks';
import type { Incident } from '../../lib/incident/incident';
import { NOTICE_FIELDS, type NoticeFields } from '../../lib/model/incident';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { noticeOf } from './notice-form';

interface NoticeProps {
  readonly incident: Incident;
  /** Undefined while nobody may write. */
  readonly onSave: ((fields: NoticeFields) => Promise<boolean>) | undefined;
  readonly onDocx: () => void;
}

/** The written report, filled from the account, to be completed, printed and handed over. */
export function Notice({ incident, onSave, onDocx }: NoticeProps) {
  const words = usePageMessages();
  const { incident: own } = words;
  const [typed, setTyped] = useState<NoticeFields>({});
  const [saved, setSaved] = useState(false);
  const id = useId();
  const fields = { ...noticeOf(incident, words), ...typed };
  const save = async () => {
    if (!onSave || !(await onSave(fields))) return;
    setTyped({});
    setSaved(true);
  };
  return (
    <section class="stack notice">
      <h2>{own.notice}</h2>
      <p class="note">{own.noticeHelp}</p>
      {NOTICE_FIELDS.map((field) => (
        <div key={field}>
          <label for={id + field}>{own.fields[field]}</label>
          <textarea
            id={id + field}
            rows={2}
            maxLength={2000}
            readOnly={!onSave}
            value={fields[field] ?? ''}
            onInput={(event) => {
              setTyped({ ...typed, [field]: event.currentTarget.value });
              setSaved(false);
            }}
          />
        </div>
      ))}
      <div class="row">
        {onSave && (
          <ActionButton action="save-notice" kind="primary" onPress={() => void save()}>
            {own.saveNotice}
          </ActionButton>
        )}
        <ActionButton action="print-notice" onPress={() => window.print()}>
          {own.print}
        </ActionButton>
        <ActionButton action="docx-notice" onPress={onDocx}>
          {own.docx}
        </ActionButton>
        <span role="status" class="note">
          {saved ? own.saved : ''}
        </span>
      </div>
    </section>
  );
}
