import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** A form whose answer goes into an invisible frame, and a frame that has a form of its own. */
export const framePage: SitePage = {
  path: '/frame',
  name: '框架',
  html: layout(
    '发布信息（框架）',
    `<form id="post" method="post" action="/publish" target="receiver">
      ${TITLE_FIELD}
      <label for="body">正文</label><textarea id="body" name="body"></textarea>
      <button id="publish">发布</button>
    </form>
    <output id="status"></output>
    <iframe name="receiver" hidden></iframe>
    <label>框架内的表单</label>
    <iframe name="inner" src="/form"></iframe>
    <script>
      document.querySelector('iframe[name=receiver]').addEventListener('load', (event) => {
        const { pathname } = event.target.contentWindow.location;
        if (pathname.startsWith('/done/')) document.querySelector('#status').textContent = '已发布';
      });
    </script>`,
  ),
};
