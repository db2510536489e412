import { layout } from '../layout';
import type { RecordedRequest } from '../record';

/** A page of a backend that is not here. */
export interface StandIn {
  /** First label of its host name. */
  readonly host: string;
  /** Charset of the page, `utf-8` when left out. */
  readonly charset?: string;
  readonly html: string;
  /** JSON a request is answered with; a text is a place to go to; undefined is 404. */
  answer(request: RecordedRequest): object | string | undefined;
}

/** The page, saying what it is. */
export const standInPage = (name: string, body: string) =>
  layout(`${name}（替身页面，不是真的后台）`, `${body}<output id="status"></output>`);

/** Functions every page has. */
export const HELPERS = `
  const value = (id) => document.querySelector('#' + id).value;
  const say = (text) => { document.querySelector('#status').textContent = text; };
  const on = (id, work) => document.querySelector('#' + id).addEventListener('click', () => work().then(() => say('完成：' + id), () => say('没有完成：' + id)));
  const post = (url, body, headers = {}) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => request.status === 200 ? done(JSON.parse(request.responseText)) : failed(new Error(request.status));
    request.onerror = () => failed(new Error('network'));
    request.send(body);
  });
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
  const pairs = (fields) => new URLSearchParams(fields).toString();`;

/** Title and text to write. */
export const FIELDS = `
  <label for="title">标题</label><input id="title" name="title" autocomplete="off">
  <label for="body">正文</label><textarea id="body" name="body"></textarea>`;
