import { useLayoutEffect, useRef } from 'preact/hooks';
import { PanelContext, useMessages } from '../i18n/context';
import { panelMessagesFor } from '../i18n/panel-catalogue';
import { PersonPicker } from '../parts/PersonPicker';
import { StateBadge } from '../parts/Shape';
import { FileCopies } from './FileCopies';
import { FindingGroupView } from './FindingGroup';
import { Foot } from './Foot';
import type { PanelProps } from './props';
import { groupFindings, panelKind, panelLead, panelState, panelTitle } from './summary';

function Head(props: PanelProps) {
  const messages = useMessages();
  return (
    <header>
      <p class="note">{messages.common.product}</p>
      <h2 id="title" tabIndex={-1}>
        <StateBadge kind={panelState(props)}>
          <span class="title">{panelTitle(props, messages)}</span>
        </StateBadge>
      </h2>
      <p id="lead">{panelLead(props, messages)}</p>
    </header>
  );
}

function UninspectedList({ uninspected }: Pick<PanelProps, 'uninspected'>) {
  const { panel, common } = useMessages();
  if (uninspected.length === 0) return null;
  return (
    <section class="finding">
      <h3>
        <StateBadge kind="review">{panel.uninspectedTitle}</StateBadge>
      </h3>
      <ul class="places">
        {uninspected.map((part, index) => (
          <li key={index} class="place">
            <p class="excerpt">{part.name}</p>
            <p class="where">{common.uninspected[part.reason]}</p>
          </li>
        ))}
      </ul>
      <p>{panel.uninspectedAdvice}</p>
    </section>
  );
}

function Body(props: PanelProps) {
  const { panel, common } = useMessages();
  // Where nothing is left to decide, nothing is offered.
  const onMaskOne = panelKind(props) === 'informed' ? undefined : props.onMaskOne;
  return (
    // Scrolls by itself, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div class="body" tabIndex={0}>
      {props.problem && (
        <p class="message blocked" role="alert">
          {panel.problems[props.problem]}
        </p>
      )}
      {props.review?.comment && (
        <p class="message review">
          {panel.comment}
          {common.colon}
          {props.review.comment}
        </p>
      )}
      {!props.person && props.people.length > 0 && (
        <PersonPicker people={props.people} onChoose={props.onChoosePerson} />
      )}
      <ol>
        {groupFindings(props.findings).map((group) => (
          <FindingGroupView key={group.key} group={group} busy={props.busy} onMaskOne={onMaskOne} />
        ))}
      </ol>
      {panelKind(props) !== 'informed' && <FileCopies {...props} files={props.files ?? []} />}
      <UninspectedList uninspected={props.uninspected} />
    </div>
  );
}

/** The sheet for a held submission. A native modal dialog: the page behind it is inert and focus stays inside. */
export function Panel(props: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useRef(true);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('#title')?.focus();
    return () => {
      open.current = false;
      element?.close();
    };
  }, []);
  return (
    <PanelContext.Provider value={panelMessagesFor(props.locale)}>
      <dialog
        ref={dialog}
        class="shenfa"
        lang={props.locale}
        aria-modal="true"
        aria-labelledby="title"
        aria-describedby="lead"
        aria-busy={props.busy}
        onCancel={(event) => {
          event.preventDefault();
          props.onEdit();
        }}
        // A browser may close a dialog that refuses to be cancelled; the panel must not vanish unanswered.
        onClose={() => {
          if (open.current) props.onEdit();
        }}
      >
        <Head {...props} />
        <Body {...props} />
        <Foot {...props} />
      </dialog>
    </PanelContext.Provider>
  );
}
