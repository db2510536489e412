import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedRoot } from '../../support/closed-root';
import { HELD, TEXTS } from '../../support/planted';
import { decide, sendForReview } from '../../support/school';
import { until } from '../../support/until';
import { openBackend, openPlatforms, type Platforms } from './backend';

let platforms: Platforms;
beforeAll(async () => {
  platforms = await openPlatforms();
});
afterAll(() => platforms?.close());

const sent = (host: string, path: RegExp) => platforms.standIns.sentTo(host, path);
const expectNoPupilAt = (host: string) => {
  const received = Object.values(HELD).flatMap((value) => platforms.standIns.requestsWith(value));
  expect(received.filter((request) => request.host.startsWith(`${host}.`))).toEqual([]);
};

describe('WeChat', () => {
  const SAVE = /operate_appmsg/;
  const SEND = /masssend\?t=ajax-response/;

  it('keeps a draft with a pupil’s numbers on the page, saves it masked, and sends it by its id', async () => {
    const desk = await openBackend(platforms, 'wechat');
    await desk.write(TEXTS.pupil);
    await desk.press('save');
    expect(await desk.panel.shows('返回修改')).toContain('草稿也不能带这些内容');
    expect(sent('wechat', SAVE)).toEqual([]);
    await desk.panel.press('脱敏后发布');
    await desk.says('完成：save');
    expect(sent('wechat', SAVE)).toHaveLength(1);
    await desk.press('send');
    await desk.says('完成：send');
    expect(sent('wechat', SEND)).toHaveLength(1);
    expectNoPupilAt('wechat');
  });

  it('reads again what another computer saved: clean goes out, a pupil’s numbers and the unknown do not', async () => {
    const before = sent('wechat', SEND).length;
    const desk = await openBackend(platforms, 'wechat');
    await desk.press('send-200');
    await desk.says('完成：send-200');
    expect(sent('wechat', SEND)).toHaveLength(before + 1);

    await desk.press('send-201');
    const text = await desk.panel.shows('返回修改');
    expect(text).toContain('身份证号');
    expect(await desk.panel.buttons()).not.toContain('脱敏后发布');
    await desk.panel.press('返回修改');
    await desk.says('没有完成：send-201');

    await desk.press('send-999');
    expect(await desk.panel.shows('返回修改')).toContain('没有看到这篇稿件的内容');
    await desk.panel.press('返回修改');
    await desk.says('没有完成：send-999');
    expect(sent('wechat', SEND)).toHaveLength(before + 1);
  });

  it('lets a sign-in through, unread and unrecorded', async () => {
    const before = await platforms.ledger();
    const desk = await openBackend(platforms, 'wechat');
    await desk.press('sign-in');
    await desk.says('完成：sign-in');
    expect(sent('wechat', /bizlogin/).map(({ body }) => body.toString())).toEqual([
      'username=a%40school.example&pwd=secret-1',
    ]);
    expect(await platforms.ledger()).toEqual(before);
  });
});

describe('a Weibo article, where drafts may be saved', () => {
  it('is saved with findings, and not published by its id until they are gone', async () => {
    const desk = await openBackend(platforms, 'card');
    await desk.write(TEXTS.officePhone, '联系方式');
    await desk.press('save');
    await desk.says('完成：save');
    expect(sent('card', /draft\/save/)).toHaveLength(1);

    await desk.press('publish');
    expect(await desk.panel.shows('返回修改')).toContain('上次保存的内容还不能发布');
    await desk.panel.press('返回修改');
    await desk.says('没有完成：publish');
    expect(sent('card', /draft\/publish/)).toEqual([]);

    await desk.write(TEXTS.clean, '家长会');
    await desk.press('save');
    await desk.says('完成：save');
    await desk.press('publish');
    await desk.says('完成：publish');
    expect(sent('card', /draft\/publish/)).toHaveLength(1);
    const events = (await platforms.ledger()).filter(({ site }) => site === 'article').map(({ event }) => event);
    expect(events).toEqual(['saved', 'held', 'withdrawn', 'released']);
  });
});

describe('a Weibo status', () => {
  const UPDATE = /statuses\/update/;

  it('pressed twice goes out once, and pressed again right after is on record', async () => {
    const desk = await openBackend(platforms, 'weibo');
    await desk.write(TEXTS.clean);
    await desk.page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('#status-send');
      button?.click();
      button?.click();
    });
    await desk.says('完成：status-send');
    await desk.press('status-send');
    await desk.says('没有完成：status-send');
    expect(sent('weibo', UPDATE)).toHaveLength(1);
    const events = (await platforms.ledger()).filter(({ site }) => site === 'weibo');
    expect(events.map(({ event, note }) => [event, note !== undefined])).toEqual([
      ['released', false],
      ['withdrawn', true],
    ]);
  });

  it('approved once goes out from one tab, and stays held in the other', async () => {
    const tabs = [await openBackend(platforms, 'weibo'), await openBackend(platforms, 'weibo')] as const;
    const before = sent('weibo', UPDATE).length;
    const [first, second] = tabs;
    await first.page.bringToFront();
    await first.write(TEXTS.forReview);
    await first.press('status-send');
    await first.panel.shows('返回修改');
    await sendForReview({ panel: first.panel } as Parameters<typeof sendForReview>[0], '家长已书面同意');
    await decide(platforms, '微博', '通过');

    await second.page.bringToFront();
    await second.write(TEXTS.forReview);
    await second.press('status-send');
    await second.says('完成：status-send');
    await first.page.bringToFront();
    await first.press('status-send');
    await first.panel.shows('返回修改');
    expect(sent('weibo', UPDATE)).toHaveLength(before + 1);
  });
});

describe('DedeCMS in GBK', () => {
  const EDIT = /article_edit/;
  const gbk = (body: Buffer) => new TextDecoder('gbk').decode(body);

  const made = () => platforms.standIns.requests.filter(({ url }) => url.includes('makeArchives'));

  it('makes no page of an article nobody has seen, by a link of its list', async () => {
    const desk = await openBackend(platforms, 'dede');
    await desk.press('make');
    expect(await desk.panel.shows('返回修改')).toContain('没有看到这篇稿件的内容');
    await desk.panel.press('返回修改');
    await desk.panel.closed();
    expect(made()).toEqual([]);
  });

  it('gets a masked form in its own charset', async () => {
    const desk = await openBackend(platforms, 'dede');
    await desk.write(TEXTS.pupil);
    await desk.press('publish');
    await desk.panel.shows('返回修改');
    await desk.panel.press('脱敏后发布');
    await until(() => sent('dede', EDIT).length > 0, '织梦收到文章');
    const [request] = sent('dede', EDIT);
    const text = gbk(request?.body ?? Buffer.alloc(0));
    expect(text).toContain('资助公示');
    expect(text).toContain('110101********007X');
    for (const value of Object.values(HELD)) expect(text).not.toContain(value);
    await desk.page.waitForSelector('#make');
    await desk.press('make');
    await until(() => made().length === 1, '织梦更新页面');
  });

  it('signs in, searches and says that it is there, untouched and unrecorded', async () => {
    const before = await platforms.ledger();
    const desk = await openBackend(platforms, 'dede');
    for (const [button, path] of [
      ['sign-in', /login/],
      ['search', /content_list/],
      ['heartbeat', /heartbeat/],
    ] as const) {
      await desk.press(button);
      await until(() => sent('dede', path).length > 0, button);
    }
    expect(sent('dede', /content_list/).map(({ body }) => body.toString())).toEqual(['keyword=13800138000&page=1']);
    expect(sent('dede', /login/).map(({ body }) => body.toString())).toEqual([
      'dopost=login&userid=13800138000&pwd=secret-1&validate=k3d9',
    ]);
    expect(await platforms.ledger()).toEqual(before);
    expect(await desk.panel.isOpen()).toBe(false);
  });
});

describe('Typecho, recognised by its shapes', () => {
  it('saves a draft with findings and publishes it from the list only when they are gone', async () => {
    const desk = await openBackend(platforms, 'typecho');
    const MARK = /do=mark/;
    const save = async (text: string, count: number) => {
      await desk.write(text);
      await desk.press('save');
      await until(() => sent('typecho', /contents-post-edit\?_=/).length === count, '草稿保存');
      await desk.page.waitForSelector('#mark');
    };
    await save(TEXTS.pupil, 1);
    const notice = await closedRoot(desk.page, 'shenfa-notice');
    await notice.shows('其中有 3 处不能公开的内容');
    await desk.press('mark');
    expect(await desk.panel.shows('返回修改')).toContain('上次保存的内容还不能发布');
    await desk.panel.press('返回修改');
    await desk.panel.closed();
    expect(sent('typecho', MARK)).toEqual([]);
    await save(TEXTS.clean, 2);
    await desk.press('mark');
    await until(() => sent('typecho', MARK).length === 1, '从列表发布');
  });
});
