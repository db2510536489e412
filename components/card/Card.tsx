import { useLayoutEffect, useRef } from 'preact/hooks';
import { card } from '../i18n/card';
import { common } from '../i18n/common';
import { ActionButton } from '../parts/ActionButton';
import { KIND_OF_ACTION, StateBadge } from '../parts/Shape';
import type { CardProps } from './props';

/** Space between the line and the card, and the edge of the window, in CSS pixels. */
const GAP = 6;

/** Below the line, or above it where there is no room. */
function place(box: HTMLElement, at: DOMRectReadOnly): void {
  // The script may live in a frame.
  const { innerWidth: across, innerHeight: down } = box.ownerDocument.defaultView ?? window;
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height + GAP <= down ? below : Math.max(GAP, at.top - GAP - height);
  box.style.top = `${Math.min(top, Math.max(GAP, down - height - GAP))}px`;
  box.style.left = `${Math.max(GAP, Math.min(at.left, across - width - GAP))}px`;
}

function Law({ basis, label }: { basis: readonly string[]; label: string }) {
  if (basis.length === 0) return null;
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {basis.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Buttons(props: CardProps) {
  const { locale, alike, pasted, columns, state, onMask, onMaskAll, onRemove, onDeclare, onClose, maskable } = props;
  const words = card[locale];
  const off = state === 'busy';
  const isMaskable = maskable && (state === 'open' || off);
  return (
    <div class="buttons">
      {isMaskable && pasted === undefined && (
        <ActionButton action="mask" kind="primary" off={off} onPress={onMask}>
          {words.mask}
        </ActionButton>
      )}
      {isMaskable && (pasted ?? alike) > 1 && (
        <ActionButton action="mask-all" off={off} onPress={onMaskAll}>
          {pasted === undefined ? words.maskAll(alike) : words.maskPasted(pasted)}
        </ActionButton>
      )}
      {isMaskable && columns > 0 && (
        <ActionButton action="remove" off={off} onPress={onRemove}>
          {words.removeColumns(columns)}
        </ActionButton>
      )}
      {props.declarable && (state === 'open' || off) && (
        <ActionButton action="declare" off={off} onPress={onDeclare}>
          {props.declared ? words.undeclare : words.declare}
        </ActionButton>
      )}
      <ActionButton action="close" kind="quiet" off={off} onPress={onClose}>
        {off || state === 'open' ? words.close : words.done}
      </ActionButton>
    </div>
  );
}

/** What is wrong at a marked passage, why, and what one click does about it. */
export function Card(props: CardProps) {
  const { locale, action, type, masked, line, state, words: said, maskable, pasted, at, takesFocus, onClose } = props;
  const words = card[locale];
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) place(box.current, at);
  });
  useLayoutEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      class="shenfa card"
      role="dialog"
      aria-labelledby="title"
      aria-busy={state === 'busy'}
      lang={locale}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id="title">
        <StateBadge kind={KIND_OF_ACTION[action]}>
          {pasted === undefined ? words.title(line, said?.name ?? common[locale].types[type]) : words.pasted(pasted)}
        </StateBadge>
      </h2>
      {pasted === undefined && <p class="value">{masked}</p>}
      {props.declared && <p>{words.declared}</p>}
      {said?.reason && !props.declared && <p>{said.reason}</p>}
      {!maskable && <p>{said?.advice || words.noMask}</p>}
      <p class="message" role="status">
        {state === 'open' ? '' : words.states[state]}
      </p>
      <Buttons {...props} />
      <Law basis={said?.basis ?? []} label={words.law} />
      {!takesFocus && pasted === undefined && <p class="keys">{words.keys}</p>}
    </div>
  );
}
