import { EMPTY, type Line } from './line';
import { absolute, apply, NativeDOMException, type Realm, wrap, wrapAttribute, wrapClass } from './natives';

/** Attributes of elements that the browser loads. */
const LOADED: readonly (readonly [element: string, attribute: string])[] = [
  ['HTMLImageElement', 'src'],
  ['HTMLScriptElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLMediaElement', 'src'],
  ['HTMLSourceElement', 'src'],
  ['HTMLObjectElement', 'data'],
  ['HTMLLinkElement', 'href'],
];

/** Collects addresses that elements, windows and event streams load, where they say something. */
export function collectAddresses(realm: Realm, line: Line): void {
  /** Loads at once what says nothing; asks the guard for the rest, and loads it when it is let through. */
  function load(address: unknown, now: () => unknown, later?: (url: string) => void): unknown {
    const url = absolute(realm, address);
    // An empty address stands for the page itself.
    if (url === undefined || `${address}` === '' || line.mayLoad(url)) return now();
    line.ask({ ...EMPTY, channel: 'address', url, method: 'GET', headers: [], async: true }, (answer) => {
      if (answer.outcome === 'send') later?.(answer.url);
    });
    return undefined;
  }

  for (const [element, attribute] of LOADED) {
    const prototype = (Reflect.get(realm, element) as typeof HTMLElement).prototype;
    wrapAttribute<HTMLElement>(prototype, attribute, 'set', (native, self, values) =>
      load(
        values[0],
        () => apply(native, self, values),
        (url) => apply(native, self, [url]),
      ),
    );
  }
  wrap<Element>(realm.Element.prototype, 'setAttribute', (native, self, values) => {
    const now = () => apply(native, self, values);
    const name = `${values[0]}`.toLowerCase();
    if (name !== 'src' && name !== 'data' && !(name === 'href' && self.localName === 'link')) return now();
    return load(values[1], now, (url) => apply(native, self, [values[0], url]));
  });
  wrap<Window>(
    realm,
    'open',
    (native, self, values) => load(values[0] ?? '', () => apply(native, self, values)) ?? null,
  );
  wrapClass(realm, 'EventSource', ([address], native) => {
    const made = load(address, native);
    if (made === undefined) throw new NativeDOMException('Failed to construct EventSource', 'SecurityError');
    return made as object;
  });
}
