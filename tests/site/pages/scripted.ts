import { layout, type SitePage, TITLE_FIELD } from '../layout';

const FIELDS = `${TITLE_FIELD}
  <label for="body">正文</label><textarea id="body" name="body"></textarea>
  <button id="publish" type="button">发布</button>
  <output id="status"></output>`;

const COLLECT = `
  const say = (text) => { document.querySelector('#status').textContent = text; };
  const content = () => new URLSearchParams({
    title: document.querySelector('#title').value, body: document.querySelector('#body').value,
  });`;

/** Published by XMLHttpRequest with a urlencoded body. */
export const xhrPage: SitePage = {
  path: '/xhr',
  name: 'XMLHttpRequest',
  html: layout(
    '发布信息（XMLHttpRequest）',
    `${FIELDS}<script>${COLLECT}
      document.querySelector('#publish').addEventListener('click', () => {
        const request = new XMLHttpRequest();
        request.open('POST', '/api/publish');
        request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
        request.onload = () => say(request.status === 200 ? '已发布' : '未发布：' + request.status);
        request.onerror = () => say('未发布');
        say('正在发布……');
        request.send(content().toString());
      });
    </script>`,
  ),
};

/** Published by `navigator.sendBeacon`. */
export const beaconPage: SitePage = {
  path: '/beacon',
  name: 'sendBeacon',
  html: layout(
    '发布信息（sendBeacon）',
    `${FIELDS}<script>${COLLECT}
      document.querySelector('#publish').addEventListener('click', () => {
        say(navigator.sendBeacon('/api/beacon', content()) ? '已交给浏览器' : '未发布');
      });
    </script>`,
  ),
};
