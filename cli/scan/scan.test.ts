import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProgress } from './progress';

// Every scan starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

const SCRIPT = resolve(import.meta.dirname, '../scan.ts');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function scan(args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args]);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, errors })));
}

const linesOf = ({ out }: Outcome): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-scan-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('scan --jsonl', () => {
  it('finds one student number at its place', async () => {
    const outcome = await scan(['--jsonl'], '{"id":1,"text":"学籍号G11010119000307007X"}\n');
    expect(outcome.code).toBe(1);
    expect(linesOf(outcome)).toEqual([
      {
        id: 1,
        verdict: 'block',
        findings: [
          {
            start: 3,
            end: 22,
            type: 'student-number',
            rule: 'student-number',
            action: 'block',
            confidence: 0.99,
            masked: 'G110101********007X',
          },
        ],
      },
    ]);
  });

  it('answers broken lines in their place and goes on; offsets in markup are those of the source', async () => {
    const text = '<p>电话 138<b>0013</b>8000</p>';
    const lines = [
      '{oops',
      '{"id":"a"}',
      JSON.stringify({ id: 'b', text, format: 'html' }),
      '[]',
      '{"id":3,"text":"运动会"}',
    ];
    const outcome = await scan(['--jsonl'], lines.join('\n'));
    const [first, second, third, fourth, fifth] = linesOf(outcome);
    expect(first).toEqual({ id: null, error: expect.any(String) });
    expect(second).toEqual({ id: 'a', error: expect.any(String) });
    const start = text.indexOf('138');
    const end = text.indexOf('8000') + 4;
    expect(third).toMatchObject({ id: 'b', findings: [{ start, end, type: 'mobile' }] });
    expect(fourth).toEqual({ id: null, error: expect.any(String) });
    expect(fifth).toEqual({ id: 3, verdict: 'allow', findings: [] });
    expect(outcome.code).toBe(1);
  });

  it('ends with 0 when everything was inspected and nothing found', async () => {
    const { code, errors } = await scan(['--jsonl'], '{"id":1,"text":"运动会"}\n');
    expect([code, errors]).toEqual([0, '']);
  });

  it('ends with 1 when a line could not be inspected, and names it', async () => {
    const { code, errors } = await scan(['--jsonl'], '{"id":1,"text":"运动会"}\n\n{"id":2}\n');
    expect([code, errors]).toEqual([1, '第 3 行未检：text 应为字符串\n']);
  });

  it('ends with 2 when no line could be inspected', async () => {
    const outcome = await scan(['--jsonl'], '{oops\n[]\n');
    expect([outcome.code, linesOf(outcome).length]).toEqual([2, 2]);
    expect(outcome.errors).toBe('第 1 行未检：不是有效的 JSON\n第 2 行未检：应为 JSON 对象\n');
  });
});

describe('scan FILE', () => {
  it('lists findings with line and column, masked', async () => {
    const path = await file('post.txt', '公示\n联系人 王某，13800138000\n');
    const { code, out } = await scan([path]);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:2:8  拦截  手机号码  138****8000  [mobile]`);
    expect(out).toContain('结论：拦截，1 处命中');
    expect(out).not.toContain('13800138000');
  });

  it('reads older Chinese text too', async () => {
    const gbk = Uint8Array.from([0xb5, 0xe7, 0xbb, 0xb0, ...Buffer.from('13800138000')]);
    expect((await scan([await file('old.txt', gbk)])).out).toContain(':1:3  拦截');
  });

  it('reads what Windows calls Unicode', async () => {
    const little = Buffer.from('\ufeff电话13800138000', 'utf16le');
    const { out } = await scan([await file('le.txt', little), await file('be.txt', Buffer.from(little).swap16())]);
    expect(out.match(/:1:3 {2}拦截/g)).toHaveLength(2);
  });

  it('ends with 0 when nothing was found', async () => {
    const { code, out } = await scan([await file('clean.html', '<p>运动会</p>')]);
    expect(code).toBe(0);
    expect(out).toContain('结论：放行，没有命中');
  });

  it('ends with 2 when there was nothing but files that are no text', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    const { code, out } = await scan([await file('picture.txt', picture)]);
    expect(code).toBe(2);
    expect(out).toContain('picture.txt  未检：不是 UTF-8');
  });
});

describe('scan -', () => {
  it('inspects standard input, as text or as a page', async () => {
    const page = '<p>电话 138<b>0013</b>8000</p>';
    const text = await scan(['-'], '\n电话13800138000');
    expect([text.code, text.out]).toEqual([1, expect.stringContaining('（标准输入）:2:3  拦截')]);
    expect((await scan(['-', '--html'], page)).code).toBe(1);
    expect((await scan(['-', '--html'], '<p>运动会</p>')).code).toBe(0);
  });
});

describe('scan FOLDER', () => {
  it('inspects the texts below it, says what could not be read, and sums up', async () => {
    const name = 'site/news/deep';
    await mkdir(join(folder, name), { recursive: true });
    await mkdir(join(folder, 'site/.git'), { recursive: true });
    await file('site/a.txt', '电话 13800138000');
    await file('site/news/b.html', '<p>电话 138<b>0013</b>8000</p>');
    await file('site/news/c.csv', '姓名,项目\n某班,跳远\n');
    await file(`${name}/d.md`, '运动会');
    await file(`${name}/e.txt`, Uint8Array.from([0xff, 0xff, 0x80]));
    await file('site/photo.jpg', '13800138000');
    await file('site/.git/f.txt', '13800138000');
    const { code, out, errors } = await scan([join(folder, 'site')]);
    expect(code).toBe(1);
    expect(out).toContain('共检查 4 个文件，2 处命中');
    expect(out).toContain('结论：拦截 2，送审 0，提醒 0，放行 2');
    expect(out).toContain('类型：mobile 2');
    expect(out).toContain('另有 1 个其他类型的文件');
    expect(out).toContain('未检 1 个：');
    expect(errors).toBe('');
  });

  it('ends with 1 when nothing was found but something could not be read', async () => {
    await mkdir(join(folder, 'odd'), { recursive: true });
    await file('odd/a.txt', '运动会');
    await file('odd/b.txt', Uint8Array.from([0xff, 0xff, 0x80]));
    expect((await scan([join(folder, 'odd')])).code).toBe(1);
  });

  it('follows links, reads nothing twice, and names links that lead nowhere', async () => {
    await mkdir(join(folder, 'links/below'), { recursive: true });
    await mkdir(join(folder, 'elsewhere'), { recursive: true });
    await file('elsewhere/a.txt', '电话13800138000');
    await symlink(join(folder, 'elsewhere'), join(folder, 'links/below/out'));
    await symlink(join(folder, 'links'), join(folder, 'links/below/back'));
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'links/gone.txt'));
    const { code, out } = await scan([join(folder, 'links')]);
    expect(code).toBe(1);
    expect(out).toContain('共检查 1 个文件，1 处命中');
    expect(out).toContain('gone.txt  未检：无法打开');
  });
});

describe('progress', () => {
  const written = (isTTY: boolean, total: number) => {
    let text = '';
    const out = Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          text += chunk;
          done();
        },
      }),
      { isTTY },
    );
    const progress = createProgress(total, out);
    progress.step(1);
    progress.clear();
    return text;
  };

  it('is a bar on a terminal, and nothing elsewhere or for one file', () => {
    expect(written(true, 2)).toContain('1/2');
    expect(written(false, 2)).toBe('');
    expect(written(true, 1)).toBe('');
  });
});

describe('scan --policy', () => {
  const POLICY = {
    version: 1,
    name: '示例学校',
    publicValues: ['138 0013 8000'],
    rules: { email: { action: 'block' } },
  };

  it('judges by the policy', async () => {
    const policy = await file('policy.json', JSON.stringify(POLICY));
    const outcome = await scan(['--jsonl', '--policy', policy], '{"id":1,"text":"13800138000，office@school.edu.cn"}');
    expect(linesOf(outcome)).toMatchObject([{ verdict: 'block', findings: [{ rule: 'email', action: 'block' }] }]);
  });

  it.each([
    [{ ...POLICY, rules: { mobile: { action: 'stop' } } }, 'rules.mobile.action'],
    [{ ...POLICY, rules: { mobil: { enabled: false } } }, 'rules.mobil'],
    [{ ...POLICY, colour: 1 }, 'colour'],
    [{ ...POLICY, patterns: [{ pattern: 'a+b' }] }, 'patterns.0.pattern：不支持没有上限的“+”'],
  ])('refuses a broken policy with path and reason', async (content, path) => {
    const { code, errors } = await scan(['--jsonl', '--policy', await file('broken.json', JSON.stringify(content))]);
    expect(code).toBe(2);
    expect(errors).toContain(path);
  });
});

describe('bad use', () => {
  it.each([
    [[]],
    [['--nope']],
    [['no-such-file.txt']],
    [['--jsonl', 'file.txt']],
    [['--policy']],
    [['--html', 'a.html']],
  ])('ends with 2 for %j', async (args) => {
    const { code, errors } = await scan(args);
    expect(code).toBe(2);
    expect(errors).toContain('用法');
  });

  it('explains itself', async () => {
    const { code, out } = await scan(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});

describe('scan --roster', () => {
  it('finds numbers of the list beside English facts', async () => {
    const roster = await file('roster.csv', '姓名,学号\n张小明,X2024017\n');
    const text = '编入 X2024-017 号柜。Tom Green of Grade 5 has ADHD.';
    const outcome = await scan(['--jsonl', '--roster', roster], JSON.stringify({ id: 1, text }));
    expect(linesOf(outcome)).toMatchObject([
      { findings: [{ rule: 'roster-number' }, { rule: 'english-name' }, { rule: 'english-fact' }] },
    ]);
  });

  it('says what is wrong with the list', async () => {
    const { code, errors } = await scan(['--jsonl', '--roster', await file('weather.csv', '天气,很好')]);
    expect(code).toBe(2);
    expect(errors).toContain('表头');
  });
});
