import { type EditorPage, HTML, TEXT } from './page';

/** What browsers bring themselves. */
export const plainEditors: readonly EditorPage[] = [
  {
    id: 'textarea',
    name: 'textarea',
    body: `<textarea id="area">${TEXT}</textarea>`,
    script: `window.held = () => document.querySelector('#area').value;`,
  },
  {
    id: 'contenteditable',
    name: 'contenteditable',
    body: `<div id="area" contenteditable="true">${HTML}</div>`,
    script: `window.held = () => document.querySelector('#area').innerHTML;`,
  },
  {
    id: 'shadow',
    name: 'contenteditable（shadow DOM）',
    click: '>>> #area',
    body: `<div id="host"></div>`,
    script: `
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = '<div id="area" contenteditable="true">' + HTML + '</div>';
      window.held = () => root.querySelector('#area').innerHTML;`,
  },
  {
    id: 'design-mode',
    name: 'designMode iframe',
    frame: '#frame',
    body: `<iframe id="frame"></iframe>`,
    script: `
      const page = document.querySelector('#frame').contentDocument;
      page.open(); page.write('<!doctype html><body>' + HTML + '</body>'); page.close();
      page.designMode = 'on';
      window.held = () => page.body.innerHTML;`,
  },
];
