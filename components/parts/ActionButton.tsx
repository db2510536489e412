import type { ComponentChildren } from 'preact';

interface ActionButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** Stays reachable by keyboard, so that focus is not lost while work goes on. */
  readonly off?: boolean;
  readonly kind?: string;
  /** Stable name for tests. */
  readonly action: string;
  /** A letter that does the same, shown on the button. */
  readonly keys?: string;
  readonly describedBy?: string;
  /** What is selected on the page stays selected. */
  readonly keepsSelection?: boolean;
}

/** A button that can be switched off without losing focus. */
export function ActionButton({
  children,
  onPress,
  off = false,
  kind = '',
  action,
  keys,
  describedBy,
  keepsSelection = false,
}: ActionButtonProps) {
  return (
    <button
      type="button"
      class={kind}
      data-action={action}
      aria-disabled={off}
      aria-keyshortcuts={keys}
      aria-describedby={describedBy}
      onMouseDown={keepsSelection ? (event) => event.preventDefault() : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
      {keys && (
        <span class="key" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}
