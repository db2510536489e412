import { EDITORS } from '../editors';
import { sitePage } from '../editors/page';
import { escapeHtml, layout, type SitePage } from '../layout';
import { attachmentPage } from './attachment';
import { formPage } from './form';
import { framePage } from './frame';
import { beaconPage, xhrPage } from './scripted';
import { tinymcePage } from './tinymce';
import { ueditorPage } from './ueditor';
import { wangeditorPage } from './wangeditor';

const PUBLISHING: readonly SitePage[] = [
  formPage,
  ueditorPage,
  wangeditorPage,
  tinymcePage,
  xhrPage,
  beaconPage,
  framePage,
  attachmentPage,
];

const indexPage: SitePage = {
  path: '/',
  name: '首页',
  html: layout(
    '发布入口',
    `<ul>${PUBLISHING.map((page) => `<li><a href="${page.path}">${page.name}</a></li>`).join('')}</ul>`,
  ),
};

export const PAGES: readonly SitePage[] = [indexPage, ...PUBLISHING, ...EDITORS.map(sitePage)];

/** What the school's readers see after a publication. */
export function donePage(title: string, body: string): string {
  return layout('已发布', `<h2>${escapeHtml(title)}</h2><pre>${escapeHtml(body)}</pre><p><a href="/">返回</a></p>`);
}
