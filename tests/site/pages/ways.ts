/** What the scripts of the ways need: a form, a frame, the address that takes content. */
const HELPERS = `
  const TAKE = '/take';
  const encoded = encodeURIComponent;
  const query = (content) => TAKE + '?content=' + encoded(content);
  const post = (body, how) => ({ method: 'POST', body, ...how });
  function form(content, attributes, inner = '') {
    const made = document.createElement('form');
    for (const [name, value] of Object.entries({ method: 'post', action: TAKE, ...attributes })) made.setAttribute(name, value);
    made.innerHTML = '<input name="content" id="field"><button id="go">发布</button>' + inner;
    made.querySelector('#field').value = content;
    document.querySelector('main').append(made);
    return made;
  }
  function frame(attributes) {
    const made = document.createElement('iframe');
    for (const [name, value] of Object.entries(attributes ?? {})) made.setAttribute(name, value);
    document.querySelector('main').append(made);
    return made;
  }
  function put(tag, attributes) {
    const made = Object.assign(document.createElement(tag), attributes);
    document.querySelector('main').append(made);
    return made;
  }
  const loaded = (target) => new Promise((done) => target.addEventListener('load', done, { once: true }));
  const leaving = (send) => addEventListener('pagehide', send);
  const blobUrl = (text, type) => URL.createObjectURL(new Blob([text], { type }));
  const absolute = (path) => new URL(path, location.href).href;
  const socketAddress = () => location.origin.replace('https:', 'wss:') + '/socket';
  const workerCode = (how) => 'onmessage = async ({ data: V }) => { ' + how + ' };';
  async function controlled() {
    await navigator.serviceWorker.register('/sw/worker.js', { scope: '/sw/' });
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
    return navigator.serviceWorker.controller;
  }
`;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>出口</title>
<script>${HELPERS}</script></head><body><main><iframe name="sink"></iframe></main></body></html>`;

/** Peer of a data channel: hands on what it is told by GET, which nothing stops in a frame of another site. */
const PEER = `<!doctype html><meta charset="utf-8"><script>
  const peer = new RTCPeerConnection();
  peer.ondatachannel = ({ channel }) => {
    channel.onmessage = ({ data }) => fetch('/take?content=' + encodeURIComponent(data));
  };
  peer.onicecandidate = ({ candidate }) => parent.postMessage({ candidate: candidate && candidate.toJSON() }, '*');
  addEventListener('message', async ({ data }) => {
    if (data.offer) {
      await peer.setRemoteDescription(data.offer);
      await peer.setLocalDescription(await peer.createAnswer());
      parent.postMessage({ answer: { type: 'answer', sdp: peer.localDescription.sdp } }, '*');
    }
    if (data.candidate) await peer.addIceCandidate(data.candidate);
  });
</script>`;

/** A frame of another site that posts what it is told, to where it is told. */
const THIRD = `<!doctype html><meta charset="utf-8"><script>
  addEventListener('message', ({ data }) => fetch(data.to, { method: 'POST', mode: 'no-cors', body: data.content }));
</script>`;

/** The page's own service worker: hands requests on, and posts what it is told. */
const SERVICE_WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    event.waitUntil(clients.matchAll().then((all) => all.forEach((client) => client.postMessage(event.request.url))));
    event.respondWith(fetch(event.request));
  });
  addEventListener('message', ({ data }) => fetch('/take', { method: 'POST', body: data }));
`;

const html = (text: string) => ({ type: 'text/html; charset=utf-8', text });
const script = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

/** Files of the recorder by path; each is also there below `/sw/`, the scope of the service worker. */
export const WAYS_FILES: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/ways': html(PAGE),
  '/left': html('<!doctype html><title>离开</title>'),
  '/peer': html(PEER),
  '/third': html(THIRD),
  '/worker.js': script(SERVICE_WORKER),
  '/poster.js': script("onmessage = ({ data }) => fetch('/take', { method: 'POST', body: data });"),
  '/shared.js': script(
    "onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => fetch('/take', { method: 'POST', body: data }); };",
  ),
  '/stream': { type: 'text/event-stream', text: 'data: ok\n\n' },
};
