/** Scripts of the extension share the isolated world of a window, which no page can see. */
const DECLARED = Symbol.for('shenfa.declared');

/** The outermost window this script can reach: what is written in a frame may be sent by a page around it. */
function outermost(): Window {
  let view: Window = window;
  try {
    while (view.parent !== view && view.parent.document !== null) view = view.parent;
  } catch {
    // Another origin around.
  }
  return view;
}

/** Values, plain, of which a person has said on this page that they are public already. Kept as long as the page is. */
export function declaredHere(): Set<string> {
  const view = outermost();
  const known: Set<string> = Reflect.get(view, DECLARED) ?? new Set<string>();
  Reflect.set(view, DECLARED, known);
  return known;
}
