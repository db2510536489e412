/** A page that works against its guard. Runs in the page's world, after the guard and before anything is sent. */
export interface Attack {
  readonly name: string;
  /** Code of the page. What it gets hold of it gives to `steal`. */
  readonly script: string;
  /** Below the scope of the page's own service worker. */
  readonly page?: string;
}

/** Keeps everything that looks like a nonce, in strings and whatever contains them. */
export const STEAL = `
  window.stolen = [];
  const seen = new Set();
  const push = Array.prototype.push.bind(window.stolen), match = RegExp.prototype.exec, keys = Object.getOwnPropertyNames;
  const PATTERN = /#pg=[0-9a-f]{32}/;
  window.steal = (value, depth = 0) => {
    if (typeof value === 'string') { const found = match.call(PATTERN, value); if (found) push(found[0]); return; }
    if (depth > 3 || value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    try { for (const key of keys(value)) window.steal(value[key], depth + 1); } catch {}
    seen.delete(value);
  };`;

const replaceAll = (holder: string) => `
  for (const name of Object.getOwnPropertyNames(${holder})) {
    const found = Object.getOwnPropertyDescriptor(${holder}, name);
    if (name === 'constructor' || !found.configurable || typeof found.value !== 'function') continue;
    const native = found.value, run = Reflect.apply;
    Object.defineProperty(${holder}, name, { ...found, value(...values) {
      steal(this); for (let i = 0; i < values.length; i++) steal(values[i]);
      const result = run(native, this, values);
      steal(result);
      return result;
    } });
  }`;

const PROTOTYPES = [
  'EventTarget',
  'Promise',
  'Array',
  'Map',
  'WeakMap',
  'String',
  'Function',
  'Headers',
  'URL',
  'Blob',
];

export const ATTACKS: readonly Attack[] = [
  ...PROTOTYPES.map((name) => ({
    name: `replaces ${name}.prototype`,
    script: name === 'Function' ? '' : replaceAll(`${name}.prototype`),
  })).filter(({ script }) => script !== ''),
  {
    name: 'replaces Function.prototype.call, apply and bind',
    script: `const run = Reflect.apply;
      for (const name of ['call', 'apply', 'bind']) {
        const native = Function.prototype[name];
        Function.prototype[name] = function (...values) { for (let i = 0; i < values.length; i++) steal(values[i]); return run(native, this, values); };
      }`,
  },
  { name: 'replaces Reflect and Object', script: replaceAll('Reflect') + replaceAll('Object') },
  {
    name: 'replaces the classes of events and requests',
    script: `for (const name of ['Event', 'CustomEvent', 'MouseEvent', 'Request', 'Response', 'URL', 'Blob', 'Proxy', 'MessageChannel']) {
      const native = window[name];
      window[name] = function (...values) { for (let i = 0; i < values.length; i++) steal(values[i]); return Reflect.construct(native, values, new.target ?? native); };
      window[name].prototype = native.prototype;
    }`,
  },
  {
    name: 'puts getters on event details',
    script: `for (const [type, name] of [[CustomEvent, 'detail'], [MouseEvent, 'relatedTarget'], [MessageEvent, 'data']]) {
      const found = Object.getOwnPropertyDescriptor(type.prototype, name), run = Reflect.apply;
      Object.defineProperty(type.prototype, name, { ...found, get() { const value = run(found.get, this, []); steal(value); return value; } });
    }`,
  },
  {
    name: 'listens to everything on the window and replays the handshake',
    script: `const own = document.createElement('i');
    for (const name of ['shenfa-hello', 'shenfa-handover', 'ready', 'ask', 'answer', 'form', 'document', 'message', 'navigate']) {
      for (const target of [window, document, navigation]) {
        target.addEventListener(name, (event) => {
          steal(event.detail); steal(event.data); steal(event.destination && event.destination.url);
          if (event.relatedTarget instanceof Element && event.relatedTarget !== own) stolen.push('handover');
        }, true);
      }
    }
    for (const name of ['shenfa-hello', 'shenfa-handover']) {
      window.dispatchEvent(new Event(name));
      window.dispatchEvent(new MouseEvent(name, { relatedTarget: own }));
    }`,
  },
  {
    name: 'forges answers and messages',
    script: `setInterval(() => {
      for (let id = 0; id < 40; id++) {
        const detail = { id, outcome: 'send', url: location.origin + '/take', bytes: new TextEncoder().encode(window.planted).buffer };
        for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent('answer', { detail }));
        window.postMessage({ name: 'guard.pass', request: {} }, '*');
      }
    }, 5)`,
  },
  {
    name: 'reads performance entries, addresses and stacks',
    script: `new PerformanceObserver((list) => { for (const entry of list.getEntries()) steal(entry.name); }).observe({ type: 'resource', buffered: true });
      setInterval(() => {
        for (const entry of performance.getEntries()) steal(entry.name);
        steal(location.href); steal(document.referrer); steal(new Error().stack);
        for (const entry of navigation.entries()) steal(entry.url);
        for (const form of document.forms) steal(form.action);
      }, 1)`,
  },
  {
    name: 'takes its request back the moment it starts',
    script: `const { send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (...values) {
        for (const name of ['readystatechange', 'loadstart']) this.addEventListener(name, () => { if (!this.taken && this.readyState === 1) { this.taken = name === 'loadstart'; if (this.taken) this.abort(); } });
        return Reflect.apply(send, this, values);
      };
      setInterval(() => { for (const entry of performance.getEntries()) steal(entry.name); }, 1)`,
  },
  {
    name: 'reads what its own service worker sees',
    page: '/sw/ways',
    script: `navigator.serviceWorker.addEventListener('message', ({ data }) => steal(data)); await controlled();`,
  },
  {
    name: 'prepares a frame before it loads',
    script: `const made = frame({ src: '/ways' });
      const inner = made.contentWindow;
      for (const name of ['shenfa-handover', 'answer', 'ready']) inner.addEventListener(name, ({ detail, relatedTarget }) => {
        steal(detail);
        if (relatedTarget) relatedTarget.addEventListener('answer', ({ detail }) => steal(detail));
      }, true);
      const { dispatchEvent } = inner.EventTarget.prototype;
      inner.EventTarget.prototype.dispatchEvent = function (event) { steal(event.detail); return Reflect.apply(dispatchEvent, this, [event]); };
      const { open } = inner.XMLHttpRequest.prototype;
      inner.XMLHttpRequest.prototype.open = function (...values) { for (const value of values) steal(value); return Reflect.apply(open, this, values); };
      await loaded(made);
      const xhr = new inner.XMLHttpRequest(); xhr.open('POST', absolute(TAKE)); xhr.send(window.harmless + '-frame')`,
  },
  {
    name: 'takes the page apart',
    script: `document.open(); document.write('<main></main>'); document.close();
      setInterval(() => { for (const made of document.querySelectorAll('shenfa-panel, div[hidden]')) made.remove(); }, 1)`,
  },
];
