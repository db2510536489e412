import { render } from 'preact';
import { Card } from './Card';
import css from './card.css?inline';
import type { CardProps } from './props';

/** A card on the page. */
export interface MountedCard {
  update(props: CardProps): void;
  unmount(): void;
}

/** What happens in the card is none of the page's business, and pressing its buttons takes no focus from the editor. */
const KEPT = ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'click'] as const;

/** Opens the card in a shadow root (closed, for pages must not read it). The host must already be in the document. */
export function mountCard(root: ShadowRoot, props: CardProps): MountedCard {
  const page = root.ownerDocument;
  const style = page.createElement('style');
  style.textContent = css;
  const place = page.createElement('div');
  root.append(style, place);
  for (const type of KEPT) {
    place.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'mousedown') event.preventDefault();
    });
  }
  render(<Card {...props} />, place);
  return {
    update: (next) => render(<Card {...next} />, place),
    unmount: () => render(null, place),
  };
}
