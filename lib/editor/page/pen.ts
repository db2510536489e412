import { ANSWER, HANDOVER, LINE, SURFACE, WRITE, type WriteAnswer, type WriteOrder } from '../channel';
import { cutColumns } from './cut';
import { write, writeLine } from './write';

/** The element an event tells of; of one in a shadow root only the host is told, and the focus leads to it. */
function elementOf(event: Event): Element | null {
  let element = (event as MouseEvent).relatedTarget as Element | null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Offers the pen to the help of this document and writes what it is told to. Decides nothing and reads nothing by itself. */
export function offerPen(): void {
  const shared = document.createElement('i');
  let surface: Element | null = null;
  let line: Element | null = null;
  shared.addEventListener(SURFACE, (event) => {
    surface = elementOf(event);
  });
  shared.addEventListener(LINE, (event) => {
    line = elementOf(event);
  });
  shared.addEventListener(WRITE, (event) => {
    const { id, text, line: part, columns }: WriteOrder = (event as CustomEvent<WriteOrder>).detail;
    const answer = (outcome: WriteAnswer['outcome']) =>
      shared.dispatchEvent(new CustomEvent<WriteAnswer>(ANSWER, { detail: { id, outcome } }));
    const start = (): Promise<WriteAnswer['outcome']> | null => {
      if (surface === null) return null;
      if (columns) return line && cutColumns(surface, line, columns);
      return part === undefined ? write(surface, text) : line && writeLine({ surface, line, ...part }, text);
    };
    const writing = start();
    if (writing) writing.then(answer, () => answer('failed'));
    else answer('failed');
  });
  window.dispatchEvent(new MouseEvent(HANDOVER, { relatedTarget: shared }));
}
