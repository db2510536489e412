import { layout, type SitePage, TITLE_FIELD } from '../layout';

/** UEditor 1.4.3 in a form: the text stands in an iframe and goes into a hidden textarea on submit. */
export const ueditorPage: SitePage = {
  path: '/ueditor',
  name: 'UEditor',
  html: layout(
    '发布信息（UEditor）',
    `<form id="post" method="post" action="/publish">
      ${TITLE_FIELD}
      <label>正文</label><script id="container" name="body" type="text/plain"></script>
      <button id="publish">发布</button>
    </form>
    <script>
      UE.getEditor('container', {
        serverUrl: '/ueditor/controller',
        toolbars: [['undo', 'redo', '|', 'bold', 'italic', 'underline', '|', 'insertorderedlist', 'insertunorderedlist', 'inserttable', '|', 'simpleupload', 'attachment']],
        initialFrameHeight: 240,
        autoHeightEnabled: false,
        enableAutoSave: false,
        elementPathEnabled: false,
        wordCount: false,
      });
    </script>`,
    `<script>window.UEDITOR_HOME_URL = '/assets/ueditor/';</script>
    <script src="/assets/ueditor/ueditor.config.js"></script>
    <script src="/assets/ueditor/ueditor.all.min.js"></script>
    <script src="/assets/ueditor/lang/zh-cn/zh-cn.js"></script>`,
  ),
};

/** What UEditor's server says of a file it was sent. */
export const UEDITOR_UPLOADED = { state: 'SUCCESS', url: '/favicon.ico', title: 'file', original: 'file' };

/** What UEditor asks its server for at the start. */
export const UEDITOR_CONFIG = {
  imageActionName: 'uploadimage',
  imageFieldName: 'upfile',
  imageMaxSize: 2_048_000,
  imageAllowFiles: ['.png', '.jpg', '.jpeg', '.gif'],
  imageUrlPrefix: '',
  fileActionName: 'uploadfile',
  fileFieldName: 'upfile',
  fileMaxSize: 51_200_000,
  fileAllowFiles: ['.doc', '.docx', '.xls', '.xlsx', '.pdf', '.zip'],
  fileUrlPrefix: '',
};
