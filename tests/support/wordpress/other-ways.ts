import type { Page } from 'puppeteer';
import { ACCOUNT } from './site';

/** Publishes as a plugin's script would, through the REST interface. Gives the status. @throws when it is refused. */
export function viaRest(page: Page, title: string, content: string): Promise<number> {
  return page.evaluate(
    async (post) => {
      const key = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': key };
      return (await fetch('/wp-json/wp/v2/posts', { method: 'POST', headers, body: JSON.stringify(post) })).status;
    },
    { title, content, status: 'publish' },
  );
}

/** Publishes as old desktop programs do, through XML-RPC. Gives the status. @throws when it is refused. */
export function viaXmlRpc(page: Page, title: string, content: string): Promise<number> {
  const text = (value: string) => `<value><string>${value}</string></value>`;
  const member = (name: string, value: string) => `<member><name>${name}</name>${text(value)}</member>`;
  const post = { post_title: title, post_content: content, post_status: 'publish' };
  const struct = Object.entries(post).map(([name, value]) => member(name, value));
  const values = [
    '<value><int>1</int></value>',
    text(ACCOUNT.name),
    text(ACCOUNT.password),
    `<value><struct>${struct.join('')}</struct></value>`,
  ];
  const params = values.map((value) => `<param>${value}</param>`).join('');
  const body = `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params>${params}</params></methodCall>`;
  return page.evaluate(async (xml) => {
    const headers = { 'content-type': 'text/xml' };
    return (await fetch('/xmlrpc.php', { method: 'POST', headers, body: xml })).status;
  }, body);
}
