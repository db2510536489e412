import { useLayoutEffect } from 'preact/hooks';

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Letter keys for the whole page; silent while somebody types, holds a modifier or keeps a key pressed. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  // With the screen, not after it: a key pressed as soon as the next submission shows must count.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (typing || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const action = actions[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
