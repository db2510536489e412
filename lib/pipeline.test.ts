import { describe, expect, it } from 'vitest';
import { applyMasks } from './detect/mask';
import type { Inspection } from './model/inspection';
import type { Field, Submission } from './model/submission';
import { contextOf, type InspectSettings, inspect, TITLE, toRecorded } from './pipeline';

const SETTINGS: InspectSettings = { rules: {}, publicValues: [], uninspected: 'review', site: { reviewAll: false } };
const ID = '11010119000307007X';

function submission(fields: readonly Field[], title = fields[0]?.value ?? ''): Submission {
  return { title, fields, uninspected: [], contentHash: '0'.repeat(64) };
}

/** The submission with what stops it masked, as the guard does it. */
const masked = (post: Submission, { findings }: Inspection): Submission => ({
  ...post,
  fields: post.fields.map((one, index) => {
    const here = findings.filter((finding) => finding.field === index && finding.action !== 'notice');
    return { ...one, value: applyMasks(one.value, one.format, here) };
  }),
});

const field = (name: string, value: string, format: Field['format'] = 'text'): Field => ({ name, format, value });

describe('inspect', () => {
  it('lets a clean post go', () => {
    const inspection = inspect(
      submission([field('title', '运动会'), field('content', '<p>圆满结束</p>', 'html')]),
      SETTINGS,
    );
    expect(inspection).toMatchObject({ verdict: 'allow', findings: [], reviewable: true, maskable: false });
  });

  it('finds in every field, gravest first, with offsets of the source', () => {
    const content = `<p>联系电话 0571-12345678</p><p>身份证 <b>110101</b>19000307007X</p>`;
    const post = submission([field('title', '公示'), field('content', content, 'html'), field('memo', '13800138000')]);
    const { verdict, findings, maskable, reviewable } = inspect(post, SETTINGS);
    expect(verdict).toBe('block');
    expect(findings.map(({ rule, field: at }) => `${rule} ${at}`)).toEqual(['resident-id 1', 'mobile 2', 'landline 1']);
    expect(content.slice(findings[0]?.start, findings[0]?.end)).toBe('110101</b>19000307007X');
    expect(maskable && reviewable).toBe(true);
  });

  it('ends a finding where its last character ends, not behind the tag that follows', () => {
    const content = '<p>电话 <b>1380013800&#48;</b>，<i>139</i><i>00139000</i>。</p>';
    const { findings } = inspect(submission([field('content', content, 'html')]), SETTINGS);
    expect(findings.map(({ start, end }) => content.slice(start, end))).toEqual([
      '1380013800&#48;',
      '139</i><i>00139000',
    ]);
  });

  it.each([
    ['<p><img alt="张三 13800138000" src="a.png">正文</p>', '13800138000'],
    ['<a href="tel:138-0013-8000">致电</a>', '138-0013-8000'],
    ['<a href=mailto:zhangsan@qq.com>来信</a>', 'zhangsan@qq.com'],
    ['<input type="hidden" value="110101190003071232">', '110101190003071232'],
    ['<td data-phone="1380013&#56;000">王老师</td>', '1380013&#56;000'],
    ['<p>正文<!-- 家长 13800138000 --></p>', '13800138000'],
    ['<p>电话 1380013&amp;#56;000</p>', '1380013&amp;#56;000'],
  ])('finds what %s hides, and masks it there', (content, found) => {
    const post = submission([field('title', '公示'), field('content', content, 'html')]);
    const inspection = inspect(post, SETTINGS);
    expect(inspection.findings.map(({ start, end }) => content.slice(start, end))).toEqual([found]);
    expect(inspect({ ...masked(post, inspection), title: '公示' }, SETTINGS).findings).toEqual([]);
    const [finding] = inspection.findings;
    if (finding === undefined) throw new Error('something is hidden in the markup');
    expect(contextOf(post, inspection, finding).match).toContain('**');
  });

  it('takes addresses of pictures and styles for no text', () => {
    const content =
      '<p style="width:13800138000px"><img src="/u/13800138000.jpg"><a href="https://a.example/13800138000">图</a></p>';
    expect(inspect(submission([field('content', content, 'html')]), SETTINGS).findings).toEqual([]);
  });

  it('reads a title that stands in no field', () => {
    const post = submission([field('content', '正文')], `公示 ${ID}`);
    const inspection = inspect(post, SETTINGS);
    expect(inspection.findings.map(({ field: at }) => at)).toEqual([TITLE]);
  });

  it('counts a title that is a field only once', () => {
    const post = submission([field('title', `公示 ${ID}`)]);
    expect(inspect(post, SETTINGS).findings).toHaveLength(1);
  });

  it('says that a mark of a state secret can be released by nobody and masked by nothing', () => {
    const inspection = inspect(submission([field('content', '<p>机密★10年</p><p>正文</p>', 'html')]), SETTINGS);
    expect(inspection).toMatchObject({ verdict: 'block', reviewable: false, maskable: false });
  });

  it('sends an examination paper mark to review', () => {
    const inspection = inspect(submission([field('content', '绝密★启用前\n试卷')]), SETTINGS);
    expect(inspection).toMatchObject({ verdict: 'review', reviewable: true, maskable: false });
  });

  it('warns of a telephone that may be one of an office', () => {
    expect(inspect(submission([field('content', '联系电话：0571-12345678')]), SETTINGS).verdict).toBe('warn');
  });

  it('does not call a post maskable when something in it was not inspected', () => {
    const post = {
      ...submission([field('content', ID)]),
      uninspected: [{ name: '名单', reason: 'attachment' as const }],
    };
    expect(inspect(post, SETTINGS).maskable).toBe(false);
  });
});

describe('masking', () => {
  it('leaves the rest of a post that was stopped to go', () => {
    const content = `<p>身份证 1<b>10</b>10119000307007X，联系电话 0571-12345678</p>`;
    const post = submission([field('title', '公示'), field('content', content, 'html')]);
    const rest = masked(post, inspect(post, SETTINGS));
    expect(rest.fields[1]?.value).toBe('<p>身份证 1<b>10</b>101********007X，联系电话 0571-12345678</p>');
    expect(inspect(rest, SETTINGS).verdict).toBe('warn');
  });
});

describe('toRecorded', () => {
  it('carries no value in clear, not even in the name of a field', () => {
    const post = submission([field('memo-13800138000', `学籍号 G${ID}，电话 13800138000，信箱 zhangsan@qq.com`)]);
    const recorded = JSON.stringify(toRecorded(inspect(post, SETTINGS), post));
    for (const canary of [ID, '13800138000', 'zhangsan']) expect(recorded).not.toContain(canary);
    expect(recorded).toContain('G110101********007X');
  });

  it('records a thousand findings at most', () => {
    const post = submission([field('content', '13800138000，'.repeat(1100))]);
    expect(toRecorded(inspect(post, SETTINGS), post)).toHaveLength(1000);
  });
});

describe('contextOf', () => {
  it('shows the surroundings in markup as plain text, masked', () => {
    const post = submission([field('content', `<p>家长<b>电话</b>&nbsp;138<i>0013</i>8000 证件 ${ID}</p>`, 'html')]);
    const inspection = inspect(post, SETTINGS);
    const phone = inspection.findings.find(({ rule }) => rule === 'mobile');
    if (phone === undefined) throw new Error('a mobile number is in the text');
    expect(contextOf(post, inspection, phone)).toEqual({
      before: '家长电话\u00a0',
      match: '138****8000',
      after: ` 证件 110101********007X`,
    });
  });
});
