import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index';
import { createEngine } from './engine';

const engine = createEngine(RULES);
const spans = (text: string) => engine.detect(text).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
const rulesIn = (text: string) => engine.detect(text).map(({ rule }) => rule);

const ID = '11010119000307007X';
const MATH = [...'13800138000'].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join('');

describe('numbers as people write them', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138－0013－8000',
    '138·0013·8000',
    '1.3.8.0.0.1.3.8.0.0.0',
    '1\n3\n8\n0\n0\n1\n3\n8\n0\n0\n0',
    '1 \t 3 \t 8 \t 0 \t 0 \t 1 \t 3 \t 8 \t 0 \t 0 \t 0',
    '一三八零零一三八零零零',
    '幺三八洞洞幺三八洞洞洞',
    '壹叁捌零零壹叁捌零零零',
    '①③⑧⓪⓪①③⑧⓪⓪⓪',
    '❶❸❽⓿⓿❶❸❽⓿⓿⓿',
    '１３８００１３８０００',
    '138\u200b0013\u200b8000',
    'l38OOl38OOO',
    '138零零13八000',
    '138（空格）0013（空格）8000',
    '138\u00a00013\u00a08000',
    MATH,
  ])('finds %j wherever it begins', (number) => {
    for (let shift = 0; shift < 8; shift++) {
      const text = `${'甲'.repeat(shift)}，${number}，乙`;
      expect(spans(text)).toEqual([`mobile ${number}`]);
    }
  });

  it('keeps directional marks around a number out of the finding', () => {
    const text = '电话\u202d13800138000\u202c';
    expect(spans(text)).toEqual(['mobile 13800138000']);
  });

  it('finds a number after Latin letters, but no piece of a word', () => {
    expect(spans('Tel13800138000')).toEqual(['mobile 13800138000']);
    expect(spans('ID110101190003071232')).toEqual(['resident-id 110101190003071232']);
  });

  it('finds every number of a list', () => {
    expect(rulesIn('13800138000、13900139000\t13700137000\n13600136000 13500135000')).toHaveLength(5);
  });

  it('finds a number in markdown bold', () => {
    expect(spans('**13800138000**')).toEqual(['mobile 13800138000']);
  });

  it('gives an offset for every character of the value', () => {
    const text = '号 1️⃣38-0013-8000';
    const [finding] = engine.detect(text);
    expect(finding?.value).toBe('13800138000');
    expect(finding?.offsets).toHaveLength(12);
    expect(finding?.offsets.slice(0, -1).map((at) => text.charAt(at))).toEqual([...'13800138000']);
    expect(finding?.offsets.at(-1)).toBe(finding?.end);
  });
});

describe('boundaries', () => {
  it.each([
    ['24110000000012345678', 'a longer number'],
    [`9${ID}`, 'a digit before'],
    ['110101190003071232999', 'digits behind'],
    ['137 98 138 00 139 00 95', 'scores'],
    ['1 3 8 0 0 1 3 8 0 0 0 2', 'twelve single digits'],
    ['1380013800', 'one digit short'],
    ['138○○○○8000', 'masked with circles'],
    ['138xxxx8000', 'masked with letters'],
    ['京ICP备12345678号-1', 'a registration'],
    ['ISBN 978-7-107-12345-6', 'a book'],
    ['6901234567892', 'a bar code'],
    ['2024-2025 学年第 1 学期', 'a school year'],
    ['1,380,013,800 元', 'an amount'],
  ])('is silent in %s (%s)', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it('reports a student number once, not also as the ID number inside it', () => {
    expect(spans(`学籍号G${ID}`)).toEqual([`student-number G${ID}`]);
    expect(spans('学籍号J110101190003071239')).toEqual(['student-number J110101190003071239']);
  });

  it('reports a card once, not also as a telephone inside it', () => {
    expect(rulesIn('卡号 6222 0213 8001 3800 011')).toEqual(['bank-card']);
  });

  it('is sure of an ID number whose check holds, and doubts one whose check fails', () => {
    const [right] = engine.detect('110101190003071232');
    const [wrong] = engine.detect('110101190003071233');
    expect(right?.evidence).toContain('checksum');
    expect(wrong?.evidence).not.toContain('checksum');
    expect(wrong?.action).toBe('review');
    expect(right?.confidence).toBeGreaterThan(wrong?.confidence ?? 1);
  });
});

describe('context', () => {
  it.each(['订单号', '快递单号：', '发票号码 ', '项目编号:', '會議ID：'])('is silent after %s', (label) => {
    expect(spans(`${label}13800138000`)).toEqual([]);
  });

  it('is not silenced by a label that belongs to an earlier number', () => {
    expect(rulesIn('订单号 778899，联系电话 13800138000')).toEqual(['mobile']);
  });

  it('leaves an office telephone, warns of any, and takes that of a home for personal', () => {
    expect(engine.detect('办公电话 0571-12345678')).toEqual([]);
    expect(engine.detect('电话 0571-12345678')[0]?.action).toBe('notice');
    expect(engine.detect('家庭电话 0571-12345678')[0]?.action).toBe('block');
  });
});

describe('markings', () => {
  it.each([
    ['绝密★启用前', 'exam-paper-marking'],
    ['机密★启用前', 'exam-paper-marking'],
    ['机密★20年', 'secret-marking'],
    ['秘密★6个月', 'secret-marking'],
    ['秘密★', 'secret-marking'],
    ['秘密★2026年6月7日', 'secret-marking'],
    ['秘密★五年', 'secret-marking'],
    ['机密＊１０年', 'secret-marking'],
    ['机密★会议开始前', 'secret-marking'],
    ['绝密', 'secret-marking'],
    ['**机密★10年**', 'secret-marking'],
    ['关于某事项的报告（机密★10年）', 'secret-marking'],
    ['内部使用，不得外传', 'internal-marking'],
    ['内部参考，请勿外传', 'internal-marking'],
    ['（此件不公开）', 'internal-marking'],
    ['（此件不得翻印）', 'internal-marking'],
    ['內部資料，注意保密', 'internal-marking'],
  ])('finds %s', (text, rule) => {
    expect(rulesIn(`标题\n${text}\n正文`)).toEqual([rule]);
  });

  it.each([
    '商业秘密的密级分为绝密、机密、秘密三级',
    '国家秘密标志形式为“密级★保密期限”或者“密级★解密条件”',
    '不属于国家秘密的，不得作出国家秘密标志',
    '高考试卷属于国家绝密级秘密，任何人不得私自拆封',
    '国家教育考试试卷在启用前属绝密材料',
    '课文《海底世界的秘密》教学反思',
    '话剧《绝密计划》公演',
    '采用无记名投票方式（秘密投票）',
    '对举报人信息严格保密',
    '内部控制评价报告',
    '校园内部道路交通管理办法',
    '（此件公开发布）',
    '不予公开的情形包括国家秘密、商业秘密、个人隐私',
    '★温馨提示：请家长按时接送',
    '校发〔2025〕12号',
    '知识竞赛题：机密★10年表示什么含义？',
  ])('is silent in %s', (text) => {
    expect(spans(text)).toEqual([]);
  });
});

describe('any text', () => {
  const PIECES = [
    '1',
    '13800138000',
    ID,
    'A',
    '😀',
    '𝟏',
    '\u200b',
    '\ud83d',
    '\udc00',
    '出生',
    '住址',
    '密码：',
    '\t',
    '\n',
    '|',
    '，',
    '*',
    '（空格）',
    '年',
    '月',
    '室',
    '京A',
    '@qq.com',
    '微信号：',
    '室1室',
    '绝密★',
    '学号',
    'X',
    '①',
    '·',
  ];

  it('gives findings in order, inside the text, on the borders of characters', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const isBorder = (text: string, at: number) =>
      !/^[\udc00-\udfff]/.test(text.slice(at)) || !/[\ud800-\udbff]$/.test(text.slice(0, at));
    for (let round = 0; round < 2000; round++) {
      const pick = () => (next(6) === 0 ? String.fromCharCode(next(65536)) : (PIECES[next(PIECES.length)] ?? ''));
      const text = Array.from({ length: 1 + next(30) }, pick).join('');
      let last = 0;
      for (const { start, end, offsets, value } of engine.detect(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(isBorder(text, start) && isBorder(text, end)).toBe(true);
        expect(offsets).toHaveLength(value.length + 1);
        last = end;
      }
    }
  });
});

describe('worst cases', () => {
  const pieces = [
    '1',
    '1 ',
    '11 ',
    '1\t',
    '1*',
    '1x',
    '1\u200b',
    '密',
    '机密★',
    '@',
    'a@b.c ',
    '内部',
    '不得外传',
    '出生,1\n',
    '住址\t1号\n',
    '密码：',
    '京A1',
    '微信号：',
    'o',
    ' ',
    '1',
  ];
  it.each([...pieces, `${ID},`, 'ooooooooo 1', '（空格）', '\u200b'])('stays linear on many of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(() => engine.detect(text)).not.toThrow();
  });

  it('finds a number that lies across the blocks in which long chains are read', () => {
    const filler = '12 345 '.repeat(127);
    for (let i = 0; i < 24; i++) {
      const text = `${'77 '.repeat(i)}${filler}138 0013 8000 345 ${filler}`;
      expect(spans(text)).toEqual(['mobile 138 0013 8000']);
    }
  });
});
