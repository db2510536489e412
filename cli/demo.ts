import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { openSchool, type School } from '../tests/support/school';
import { ALBUM } from './support/album';
import { buildExtension, DEMO_POLICY } from './support/build-extension';
import { findBrowser } from './support/find-browser';
import { playStory } from './support/story';

/** Whether a window can be opened here. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Opens the demo site for the user and waits until the browser is closed. */
async function invite({ site, guarded }: School): Promise<void> {
  await guarded.open(site.guarded);
  console.log(`
示例学校的发布后台已打开：${site.guarded}
  1. 任选一个编辑器，写「身份证号 11010119000307007X，手机 13800138000」，按「发布」。
  2. 在面板里试试「脱敏后发布」「返回修改」「送审」。
  3. 点浏览器工具栏右边的拼图图标，再点「慎发」，看审核、周报和设置。
  4. 同样的页面，不受控：${site.plain}
按 Ctrl-C 或关闭浏览器结束。
Write a pupil's ID number in any editor and press 发布 (publish); Ctrl-C ends the demo.`);
  await new Promise<void>((ended) => guarded.browser.once('disconnected', () => ended()));
}

const { values } = parseArgs({ options: { story: { type: 'boolean', default: false } } });
const visible = hasDisplay() && !values.story;
let school: School | undefined;
let interrupted = false;
const end = async () => {
  await school?.close();
  school = undefined;
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interrupted = true;
    void end().finally(() => process.exit(130));
  });
}

try {
  findBrowser();
  console.log('正在生成扩展…… / Building the extension…');
  school = await openSchool({ extension: buildExtension(DEMO_POLICY, 'demo'), headless: !visible });
  if (visible) await invite(school);
  else {
    await playStory(school);
    console.log(`\n图片和周报在 / Pictures and report: ${relative(process.cwd(), ALBUM)}`);
  }
} catch (problem) {
  // The browser that goes away under a step is what was asked for.
  if (!interrupted) console.error(`  ✗ ${problem instanceof Error ? problem.message : problem}`);
  process.exitCode = 1;
} finally {
  await end();
}
