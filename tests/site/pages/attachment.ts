import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** A multipart form with a file. */
export const attachmentPage: SitePage = {
  path: '/attachment',
  name: '附件',
  html: layout(
    '发布信息（附件）',
    `<form id="post" method="post" action="/publish" enctype="multipart/form-data">
      ${TITLE_FIELD}
      <label for="body">正文</label><textarea id="body" name="body"></textarea>
      <label for="file">附件</label><input id="file" name="file" type="file">
      <br><button id="publish">发布</button>
    </form>`,
  ),
};
