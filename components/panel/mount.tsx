import { render } from 'preact';
import { Panel } from './Panel';
import css from './panel.css?inline';
import type { PanelProps } from './props';

/** A panel on the page. */
export interface MountedPanel {
  update(props: PanelProps): void;
  /** Closes the panel; focus returns to where it was. */
  unmount(): void;
}

/** Keys pressed in the panel are none of the page's business, e.g. its own shortcuts. */
const KEPT = ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'paste', 'copy', 'cut'] as const;

/**
 * Opens the panel in a shadow root (closed, for pages must not read it). The host must already be connected to the
 * document: a dialog can only be shown there.
 */
export function mountPanel(root: ShadowRoot, props: PanelProps): MountedPanel {
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);
  const keep = (event: Event) => event.stopPropagation();
  for (const type of KEPT) place.addEventListener(type, keep);
  render(<Panel {...props} />, place);
  return {
    update: (next) => render(<Panel {...next} />, place),
    unmount() {
      render(null, place);
      style.remove();
      place.remove();
    },
  };
}
