import type { Line } from './line';
import { apply, getter, NativeWeakMap, type Realm, weakGet, weakSet, wrap, wrapAttribute } from './natives';

/** Methods and attributes that can put a frame into a document, by interface. */
const INSERTING: Readonly<Record<string, readonly string[]>> = {
  Node: ['appendChild', 'insertBefore', 'replaceChild'],
  Element: [
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'replaceChildren',
    'insertAdjacentElement',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'innerHTML',
    'outerHTML',
  ],
  CharacterData: ['before', 'after', 'replaceWith'],
  DocumentFragment: ['append', 'prepend', 'replaceChildren'],
  ShadowRoot: ['innerHTML', 'setHTMLUnsafe'],
  Document: ['append', 'prepend', 'replaceChildren', 'write', 'writeln'],
  Range: ['insertNode', 'surroundContents'],
};

/** Ways to the window of a frame. */
const REACHING: readonly (readonly [element: string, attribute: string])[] = [
  ['HTMLIFrameElement', 'contentWindow'],
  ['HTMLIFrameElement', 'contentDocument'],
  ['HTMLObjectElement', 'contentWindow'],
  ['HTMLObjectElement', 'contentDocument'],
];

/**
 * Collects in every window a page can reach the moment it can reach it: in some no script of ours ever runs, in others
 * only after the page had them to itself.
 * @param collect collects in one window.
 */
export function sweepRealms(realm: Realm, line: Line, collect: (realm: Realm) => void): void {
  const known = new NativeWeakMap<Window, object>();
  const lengthOf = getter<number>(realm, 'length');
  let counted = 0;

  /** A window is known by its functions: a navigation can put others under the same name. */
  function reach(child: Realm): void {
    try {
      const { Object: identity } = child;
      if (child === realm || apply(weakGet, known, [child]) === identity) return;
      apply(weakSet, known, [child, identity]);
      collect(child);
      line.reach(child.document);
    } catch {
      // Another origin: the page cannot reach it either.
    }
  }

  function sweep(): void {
    const count = apply(lengthOf, realm, []) as number;
    if (count > counted) for (let index = 0; index < count; index++) reach(realm[index] as Realm);
    counted = count;
  }

  for (const [holder, names] of Object.entries(INSERTING)) {
    const { prototype } = Reflect.get(realm, holder) as typeof Node;
    for (const name of names) {
      const swept = (native: (...values: unknown[]) => unknown, self: unknown, values: unknown[]): unknown => {
        const result = apply(native, self, values);
        sweep();
        return result;
      };
      wrap(prototype, name, swept);
      wrapAttribute(prototype, name, 'set', swept);
    }
  }
  for (const [holder, attribute] of REACHING) {
    const { prototype } = Reflect.get(realm, holder) as typeof HTMLElement;
    wrapAttribute(prototype, attribute, 'get', (native, self, values) => {
      const reached = apply(native, self, values) as (Realm & Document) | null;
      if (reached) {
        try {
          reach((attribute === 'contentDocument' ? reached.defaultView : reached) as Realm);
        } catch {
          // Another origin.
        }
      }
      return reached;
    });
  }
  // Opening a document takes every listener off its window.
  for (const name of ['open', 'write', 'writeln']) {
    wrap<Document>(realm.Document.prototype, name, (native, self, values) => {
      const result = apply(native, self, values);
      line.reach(self);
      return result;
    });
  }
  wrap<Window>(realm, 'open', (native, self, values) => {
    const opened = apply(native, self, values) as Realm | null;
    if (opened) reach(opened);
    return opened;
  });
  sweep();
}
