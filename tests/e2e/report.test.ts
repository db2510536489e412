import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { downloadFrom } from '../support/download';
import { PLANTED, TEXTS } from '../support/planted';
import { arrived, compose, openSchool, type School } from '../support/school';
import { form } from './editors/form';

let school: School;
beforeAll(async () => {
  school = await openSchool();
  const clean = await compose(school, form, '家长会', TEXTS.clean);
  await clean.publish();
  await arrived(school.site, '家长会');
  const masked = await compose(school, form, '脱敏公示', TEXTS.pupil);
  await masked.publishHeld();
  await masked.panel.press('脱敏后发布');
  await arrived(school.site, '脱敏公示');
  for (const [title, text] of [['资助公示', TEXTS.pupil] as const, ['命题安排', TEXTS.marking] as const]) {
    await (await compose(school, form, title, text)).publishHeld();
  }
});
afterAll(() => school?.close());

describe('the weekly block report', () => {
  it('shows the week in numbers and every stopped post, masked', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(page);
    const text = await report.shows('命题安排');
    for (const words of ['示例学校', '学校网站', '教务处', '王老师', '资助公示', '脱敏公示', '密级标志']) {
      expect(text).toContain(words);
    }
    for (const value of PLANTED) expect(text).not.toContain(value);
  });

  it('exports it as CSV', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(page);
    const csv = await downloadFrom(page, () => report.press('下载 CSV'));
    const lines = csv.replace('\uFEFF', '').split('\r\n');
    for (const line of ['单位,示例学校', '受检,4,0', '放行,2,0', '直接放行,1,0', '脱敏后放行,1,0', '拦截,2,0']) {
      expect(lines).toContain(line);
    }
    const about = lines.filter((line) => line.includes('命题安排'));
    expect(about.filter((line) => line.includes(',拦截,'))).toHaveLength(1);
    expect(about.filter((line) => line.includes('密级标志，发布前拦截,王老师,待报告'))).toHaveLength(1);
    for (const value of PLANTED) expect(csv).not.toContain(value);
  });
});
