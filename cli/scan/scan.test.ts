import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgress } from './progress';

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

  it('ends with 0 when nothing was found, and with 2 when something could not be inspected', async () => {
    expect((await scan(['--jsonl'], '{"id":1,"text":"运动会"}\n')).code).toBe(0);
    expect((await scan(['--jsonl'], '{"id":1}\n{"id":2,"text":"运动会"}\n')).code).toBe(2);
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

  it('ends with 0 when nothing was found', async () => {
    const { code, out } = await scan([await file('clean.html', '<p>运动会</p>')]);
    expect(code).toBe(0);
    expect(out).toContain('结论：放行，没有命中');
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
    expect(out).toContain('未检 1 个：');
    expect(errors).toBe('');
  });

  it('ends with 2 when nothing was found but something could not be read', async () => {
    await mkdir(join(folder, 'odd'), { recursive: true });
    await file('odd/a.txt', '运动会');
    await file('odd/b.txt', Uint8Array.from([0xff, 0xff, 0x80]));
    expect((await scan([join(folder, 'odd')])).code).toBe(2);
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
  it.each([[[]], [['--nope']], [['no-such-file.txt']], [['--jsonl', 'file.txt']], [['--policy']]])(
    'ends with 2 for %j',
    async (args) => {
      const { code, errors } = await scan(args);
      expect(code).toBe(2);
      expect(errors).toContain('用法');
    },
  );

  it('explains itself', async () => {
    const { code, out } = await scan(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});
