import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context';
import { ActionButton } from '../parts/ActionButton';
import type { PanelProps } from './props';
import { ReasonForm } from './ReasonForm';
import { panelKind } from './summary';

function useObstacle({ person, people }: PanelProps): string | undefined {
  const { panel } = useMessages();
  if (person) return undefined;
  return people.length > 0 ? panel.personMissing : panel.noPeople;
}

type FormProps = PanelProps & { readonly children: ComponentChildren };

function ConfirmForm(props: FormProps) {
  const { panel } = useMessages();
  return (
    <ReasonForm
      label={panel.confirmReason}
      example={panel.confirmExample}
      tick={panel.confirmTick}
      send={panel.confirm}
      action="confirm"
      busy={props.busy}
      obstacle={useObstacle(props)}
      onSend={props.onConfirmResponsibility}
    >
      {props.children}
    </ReasonForm>
  );
}

function ReviewForm({ focus = false, ...props }: FormProps & { readonly focus?: boolean }) {
  const { panel } = useMessages();
  return (
    <ReasonForm
      label={panel.reviewReason}
      example={panel.reviewExample}
      hint={panel.reviewHint}
      send={panel.submit}
      action="submit"
      busy={props.busy}
      obstacle={useObstacle(props)}
      focus={focus}
      onSend={props.onSubmitForReview}
    >
      {props.children}
    </ReasonForm>
  );
}

/** Where content with a secrecy marking already is public: for the secrecy office to check. */
function DeclareForm(props: FormProps) {
  const { panel } = useMessages();
  return (
    <ReasonForm
      label={panel.declareSource}
      example={panel.declareExample}
      hint={panel.declareHint}
      tick={panel.declareTick}
      send={panel.declareSend}
      action="declare"
      busy={props.busy}
      obstacle={useObstacle(props)}
      focus
      onSend={props.onDeclarePublic}
    >
      {props.children}
    </ReasonForm>
  );
}

/** What can be done now, the main action first. */
export function Foot(props: PanelProps) {
  const { panel } = useMessages();
  const [asking, setAsking] = useState(false);
  const kind = panelKind(props);
  const masking = props.maskable && kind === 'stopped';
  const reviewing = props.reviewable && kind === 'stopped';
  const declaring = kind === 'stopped' && !props.reviewable && props.findings.length > 0;
  const only = kind === 'informed' || (kind === 'stopped' && !masking && !reviewing);
  const contact = props.contact ? panel.contact(props.contact) : panel.noContact;
  const edit = (
    <ActionButton action="edit" kind={only ? 'primary' : ''} onPress={props.onEdit}>
      {props.outcome === 'in-review' ? panel.close : panel.edit}
    </ActionButton>
  );
  return (
    <footer>
      {kind === 'confirm' && <ConfirmForm {...props}>{edit}</ConfirmForm>}
      {reviewing && !masking && <ReviewForm {...props}>{edit}</ReviewForm>}
      {reviewing && masking && asking && (
        <ReviewForm {...props} focus>
          <ActionButton action="cancel-review" onPress={() => setAsking(false)}>
            {panel.cancel}
          </ActionButton>
        </ReviewForm>
      )}
      {masking && !asking && (
        <div class="row">
          <ActionButton action="mask-all" kind="primary" off={props.busy} onPress={props.onMaskAll}>
            {panel.maskAll}
          </ActionButton>
          {edit}
          {reviewing && (
            <ActionButton action="ask-review" kind="quiet" off={props.busy} onPress={() => setAsking(true)}>
              {panel.submitMore}
            </ActionButton>
          )}
        </div>
      )}
      {declaring && asking && (
        <DeclareForm {...props}>
          <ActionButton action="cancel-declare" onPress={() => setAsking(false)}>
            {panel.cancel}
          </ActionButton>
        </DeclareForm>
      )}
      {only && !(declaring && asking) && (
        <div class="row">
          {edit}
          {declaring && (
            <ActionButton action="ask-declare" kind="quiet" off={props.busy} onPress={() => setAsking(true)}>
              {panel.declare}
            </ActionButton>
          )}
        </div>
      )}
      <p class="unseen" role="status">
        {props.busy ? panel.busy : ''}
      </p>
      <p class="note" aria-hidden={props.busy}>
        {props.busy ? panel.busy : contact}
      </p>
    </footer>
  );
}
