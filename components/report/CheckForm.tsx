import { useId, useState } from 'preact/hooks';
import { typedCode } from '../../lib/review/form-code';
import { dateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { StateBadge } from '../parts/Shape';
import { messageOf } from '../parts/useLive';
import type { AccountApi, RecordedForm } from './api';

function Found({ form }: { form: RecordedForm }) {
  const { report, review, common } = usePageMessages();
  const { title, author, computer, decisions, recorded } = form;
  const worth = (signed?: boolean) =>
    signed === undefined ? review.notSigned : signed ? review.isSigned : report.falseSignature;
  return (
    <div class={recorded ? 'message' : 'message blocked'}>
      <p>
        <StateBadge kind={recorded ? 'released' : 'blocked'}>
          {recorded ? report.formRecorded : report.formChanged}
        </StateBadge>
      </p>
      <p>{[title || common.unnamed, author, computer || report.thisComputer].join(common.separator)}</p>
      <ul>
        {decisions.map(({ stage, decision, name, at, signed }) => (
          <li key={stage}>
            {[report.formStage(stage + 1), review.said[decision], name, dateTime(at), worth(signed)].join(
              common.separator,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Holds an approval form on paper against the account, by its short code. */
export function CheckForm({ account }: { account: AccountApi }) {
  const { report, common } = usePageMessages();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<RecordedForm | string>();
  const id = useId();
  const check = async () => {
    const code = typedCode(typed);
    try {
      setFound(report.formSearching);
      setFound(code === undefined ? report.formNoCode : ((await account.findForm(code)) ?? report.formUnknown));
    } catch (error) {
      setFound(common.failed(messageOf(error)));
    }
  };
  return (
    <div class="stack">
      <label for={id}>{report.formCode}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          class="mono"
          maxLength={30}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <ActionButton action="check-form" onPress={() => void check()}>
          {report.checkForm}
        </ActionButton>
      </div>
      <div role="status">
        {typeof found === 'string' && (
          <p class={found === report.formSearching ? 'muted' : 'message blocked'}>{found}</p>
        )}
        {typeof found === 'object' && <Found form={found} />}
      </div>
    </div>
  );
}
