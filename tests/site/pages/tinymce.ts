import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** TinyMCE 6 in a form: the text stands in a srcdoc iframe and is written to the textarea at submit. */
export const tinymcePage: SitePage = {
  path: '/tinymce',
  name: 'TinyMCE 6',
  html: layout(
    '发布信息（TinyMCE 6）',
    `<form id="post" method="post" action="/publish">
      ${TITLE_FIELD}
      <label for="body">正文</label><textarea id="body" name="body"></textarea>
      <button id="publish">发布</button>
    </form>
    <script>
      tinymce.init({
        selector: '#body', height: 320, menubar: false, promotion: false, branding: false, statusbar: false,
        plugins: 'lists table link', toolbar: 'undo redo | bold italic underline | bullist numlist | table link',
      });
    </script>`,
    '<script src="/assets/tinymce/tinymce.min.js"></script>',
  ),
};
