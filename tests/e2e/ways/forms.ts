import type { Way } from './way';

const FILE = `const files = new DataTransfer();
  files.items.add(new File([V], 'notice.txt', { type: 'text/plain' }));
  const made = form('附件', { enctype: 'multipart/form-data' }, '<input type="file" name="file" id="file">');
  made.querySelector('#file').files = files.files;`;

/** Native form submissions. */
export const FORMS: readonly Way[] = [
  { name: 'form-click', script: 'form(V)', press: '#go' },
  { name: 'form-enter', script: 'form(V)', enter: '#field' },
  { name: 'form-requestSubmit', script: 'form(V).requestSubmit()' },
  { name: 'form-submit()', script: 'form(V).submit()' },
  { name: 'form-submit()-hidden-iframe', script: "form(V, { target: 'sink' }).submit()" },
  { name: 'form-click-hidden-iframe', script: "form(V, { target: 'sink' })", press: '#go' },
  { name: 'form-multipart-file', script: FILE, press: '#go' },
  { name: 'form-multipart-submit()', script: `${FILE} made.submit();` },
  {
    name: 'form-formaction-click',
    script: `form(V, { method: 'get', action: '/left' }, '<button id="other" formaction="/take" formmethod="post">发布</button>')`,
    press: '#other',
  },
  {
    name: 'form-dynamic-shadow',
    script: `const made = form(V);
      const host = put('div');
      host.attachShadow({ mode: 'closed' }).append(made);
      made.requestSubmit();`,
  },
  {
    name: 'form-stopImmediate(page window-capture)',
    script: "addEventListener('submit', (event) => event.stopImmediatePropagation(), true); form(V)",
    press: '#go',
  },
  { name: 'form-GET-submit', script: "form(V, { method: 'get' }).submit()" },
  {
    name: 'clean-proto-submit-on-main-form',
    script: 'frame().contentWindow.HTMLFormElement.prototype.submit.call(form(V))',
  },
  {
    name: 'main-document.open-then-form-click',
    script: `document.open();
      document.write('<!doctype html><meta charset="utf-8"><form method="post" action="/take"><input name="content" id="field"><button id="go">发布</button></form>');
      document.close();
      document.querySelector('#field').value = V;`,
    press: '#go',
  },
  {
    name: 'post-reload-resubmit',
    script: 'form(V).submit()',
    again: true,
    stopped: 'the address is tidied after a release, and the browser then loads the page again without its content',
    firefox: { never: 'Firefox asks before it sends a form once more' },
  },
];
