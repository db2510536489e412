/** Everything a person may write into, as far as a selector can say. */
export const EDITABLE =
  'textarea, input:not([type]), input[type=text], [contenteditable]:not([contenteditable=false]), .CodeMirror, .monaco-editor';

/** Whether a document is written on as a whole, as old editors do in their frames. */
export const isDesigned = (page: Document): boolean => page.designMode === 'on';

/** Whether there may be something to write into below a node. */
export const hasEditable = (root: Document | ShadowRoot): boolean =>
  root.querySelector(EDITABLE) !== null || ('designMode' in root && isDesigned(root));

/** The innermost element an event is about, also inside an open shadow root. */
export function targetOf(event: Event): Element | undefined {
  const [first] = event.composedPath();
  return first && 'nodeType' in first && (first as Node).nodeType === Node.ELEMENT_NODE
    ? (first as Element)
    : undefined;
}
