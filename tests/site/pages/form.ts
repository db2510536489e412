import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** A plain form, sent by its button or by a script that calls `form.submit()`, which fires no submit event. */
export const formPage: SitePage = {
  path: '/form',
  name: '普通表单',
  html: layout(
    '发布信息（普通表单）',
    `<form id="post" method="post" action="/publish">
      ${TITLE_FIELD}
      <label for="body">正文</label><textarea id="body" name="body"></textarea>
      <button id="publish">发布</button>
      <button id="script-publish" type="button" class="plain">脚本提交</button>
    </form>
    <script>
      document.querySelector('#script-publish').addEventListener('click', () => document.querySelector('#post').submit());
    </script>`,
  ),
};
