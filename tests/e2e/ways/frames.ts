import type { Way } from './way';

/** Markup of a frame that posts the content by itself. */
const page =
  '`<script>const V = ${JSON.stringify(V)}; fetch("${absolute(TAKE)}", { method: "POST", mode: "no-cors", body: V })</scr` + `ipt>`';
const FORM_PAGE =
  '`<meta charset="utf-8"><form method="post" action="${absolute(TAKE)}"><input name="content" value="${V}"><button>发布</button></form>`';
const OTHER_SITE = 'no script of ours runs in a frame of a site that is not guarded';

/** Content that leaves from other realms: frames, popups, documents written by script. */
export const FRAMES: readonly Way[] = [
  {
    name: 'frame-about:blank-later',
    script: 'const inner = frame().contentWindow; setTimeout(() => inner.fetch(absolute(TAKE), post(V)), 50)',
  },
  { name: 'frame-srcdoc-inline', script: `frame({ srcdoc: ${page} })` },
  {
    name: 'frame-srcdoc-form-submit()',
    script: `frame({ srcdoc: ${FORM_PAGE} + '<script>document.forms[0].submit()</scr' + 'ipt>' })`,
  },
  { name: 'frame-srcdoc-sandboxed', script: `frame({ sandbox: 'allow-scripts', srcdoc: ${page} })` },
  {
    name: 'frame-javascript:-designMode',
    script: `const made = frame({ src: 'javascript:void((function(){document.open();document.write("<p>正文</p>");document.close();document.designMode="on"})())' });
      setTimeout(() => made.contentWindow.fetch(absolute(TAKE), post(V)), 50)`,
  },
  { name: 'frame-data:-url', script: `frame({ src: 'data:text/html;charset=utf-8,' + encoded(${page}) })` },
  { name: 'frame-blob:-url', script: `frame({ src: blobUrl(${page}, 'text/html;charset=utf-8') })` },
  {
    name: 'frame-sync-clean-fetch',
    script: "frame({ src: '/left' }).contentWindow.fetch(absolute(TAKE), post(V))",
  },
  {
    name: 'frame-sync-clean-fetch-call-on-parent',
    script: "frame({ src: '/left' }).contentWindow.fetch.call(window, absolute(TAKE), post(V))",
  },
  {
    name: 'frame-sync-window[n]-xhr',
    script: `frame({ src: '/left' });
      const xhr = new window[window.length - 1].XMLHttpRequest();
      xhr.open('POST', absolute(TAKE)); xhr.send(V)`,
  },
  {
    name: 'frame-sync-innerHTML-frames',
    script: `put('p').innerHTML = '<iframe src="/left"></iframe>';
      frames[frames.length - 1].fetch(absolute(TAKE), post(V))`,
  },
  {
    name: 'frame-sync-document.write',
    script: `const inner = frame().contentDocument;
      inner.open(); inner.write(${FORM_PAGE} + '<script>document.forms[0].submit()</scr' + 'ipt>'); inner.close()`,
  },
  {
    name: 'frame-write-then-later-click',
    script: `const inner = frame().contentDocument;
      inner.open(); inner.write(${FORM_PAGE}); inner.close();
      setTimeout(() => inner.querySelector('button').click(), 50)`,
  },
  { name: 'popup-sync-clean-fetch', script: "window.open('').fetch(absolute(TAKE), post(V))" },
  {
    name: 'object-frame-sync',
    // In Firefox it has its window only later.
    script: `const made = put('object', { type: 'text/html', data: 'about:blank' });
      if (!made.contentWindow) await loaded(made);
      made.contentWindow.fetch(absolute(TAKE), post(V))`,
  },
  {
    name: 'cross-origin-iframe-POST-to-guarded',
    script: `const made = frame({ src: absolute('/third').replace('//school.', '//third.') });
      await loaded(made);
      made.contentWindow.postMessage({ to: absolute(TAKE), content: V }, '*')`,
    stopped: OTHER_SITE,
  },
  {
    name: 'cross-origin-iframe-POST-to-own-origin',
    script: `const made = frame({ src: absolute('/third').replace('//school.', '//third.') });
      await loaded(made);
      made.contentWindow.postMessage({ to: TAKE, content: V }, '*')`,
    stopped: OTHER_SITE,
  },
];
