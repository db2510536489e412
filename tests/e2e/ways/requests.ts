import type { Way } from './way';

const LEFT_WAITING = 'it waits for the background while its page is being left, and Firefox now and then drops it then';

/** Requests with a body that a document's script makes. */
export const REQUESTS: readonly Way[] = [
  { name: 'fetch-string', script: 'fetch(TAKE, post(V))' },
  {
    name: 'fetch-formdata',
    script: "const body = new FormData(); body.append('content', V); fetch(TAKE, post(body))",
  },
  { name: 'fetch-blob', script: 'fetch(TAKE, post(new Blob([V])))' },
  { name: 'fetch-usp', script: 'fetch(TAKE, post(new URLSearchParams({ content: V })))' },
  { name: 'fetch-arraybuffer', script: 'fetch(TAKE, post(new TextEncoder().encode(V).buffer))' },
  {
    name: 'fetch-stream',
    script: "fetch(TAKE, post(new Blob([V]).stream(), { duplex: 'half', headers: { 'content-type': 'text/plain' } }))",
    firefox: { never: 'Firefox sends no streams' },
  },
  { name: 'fetch-Request', script: 'fetch(new Request(TAKE, post(V)))' },
  { name: 'fetch-PUT', script: "fetch(TAKE, post(V, { method: 'PUT' }))" },
  { name: 'fetch-custom-method', script: "fetch(TAKE, post(V, { method: 'SAVE' }))" },
  {
    name: 'fetch-keepalive-unload',
    script: 'leaving(() => fetch(TAKE, post(V, { keepalive: true })))',
    leave: true,
    hurried: true,
    firefox: { uncertain: LEFT_WAITING },
  },
  {
    name: 'fetchLater',
    script: 'fetchLater(TAKE, post(V, { activateAfter: 0 }))',
    firefox: { never: 'Firefox does not have it' },
  },
  {
    name: 'xhr-async',
    script: "const xhr = new XMLHttpRequest(); xhr.open('POST', TAKE); xhr.send(V)",
  },
  {
    name: 'xhr-sync',
    hurried: true,
    script: "const xhr = new XMLHttpRequest(); xhr.open('POST', TAKE, false); xhr.send(V)",
  },
  {
    name: 'xhr-upload-file',
    script: `const body = new FormData();
      body.append('upfile', new File([V], 'notice.txt', { type: 'text/plain' }));
      const xhr = new XMLHttpRequest(); xhr.open('POST', TAKE); xhr.send(body)`,
  },
  { name: 'beacon-string', script: 'navigator.sendBeacon(TAKE, V)' },
  {
    name: 'beacon-blob-unload',
    script: 'leaving(() => navigator.sendBeacon(TAKE, new Blob([V], { type: "text/plain" })))',
    leave: true,
    hurried: true,
    firefox: { uncertain: LEFT_WAITING },
  },
  {
    name: 'fetch-POST-cross-site',
    script: "fetch(absolute(TAKE).replace('//school.', '//third.'), post(V, { mode: 'no-cors' }))",
  },
  {
    name: 'a-ping',
    script: `const link = put('a', { href: '#ping', ping: query(V), id: 'go', textContent: '发布' })`,
    press: '#go',
    firefox: { never: 'Firefox sends no pings unless its settings are changed' },
  },
  {
    name: 'native-recovery-Function.apply',
    script: `let native;
      const { apply, call } = Function.prototype;
      Function.prototype.apply = function (...values) { native ??= this; return Reflect.apply(apply, this, values); };
      Function.prototype.call = function (...values) { native ??= this; return Reflect.apply(call, this, values); };
      fetch(TAKE, post('试探'));
      if (native) Reflect.apply(native, window, [TAKE, post(V)]);`,
    never: 'a browser’s own fetch calls no function of the page',
  },
  {
    name: 'main-document.open-then-fetch',
    script: `document.open(); document.write('<main>重写</main>'); document.close(); fetch(TAKE, post(V))`,
  },
];
