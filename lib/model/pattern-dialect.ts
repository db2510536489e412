/** What a pattern costs: ways to match at one place, and the fewest characters it takes. */
interface Cost {
  readonly ways: number;
  readonly least: number;
}

/** A pattern outside the dialect; the message is for whoever writes the policy. */
class Refusal extends Error {}

/** Most ways in which a pattern may match at one place: what one character of a text can cost. */
const MOST_WAYS = 1000;
const MOST_REPEATS = 100;
const LITERAL_ESCAPES = /[dDwWsSnrt.\\/*+?^$|()[\]{}-]/;

/**
 * What is wrong with a pattern of the school's own, in Chinese, or null. The dialect is a part of JavaScript's regular
 * expressions in which the work at one place is bounded, whatever the text: literals, `.`, classes, `\d \w \s`, groups,
 * `|`, `{m}`, `{m,n}`, `?`, `^`, `$`. No `*`, `+` or `{m,}`, no repeated groups that can vary, no look-around, no
 * references back.
 */
export function patternProblem(pattern: string): string | null {
  try {
    const reader = new Reader(pattern);
    const { ways, least } = reader.alternatives();
    if (!reader.done) throw new Refusal('括号不成对');
    if (ways > MOST_WAYS) throw new Refusal('可变的部分太多，检查会变慢；请缩小 {m,n} 的范围或减少“|”');
    if (least < 2) throw new Refusal('至少要匹配 2 个字符');
    new RegExp(pattern, 'u');
    return null;
  } catch (problem) {
    return problem instanceof Refusal ? problem.message : '不是有效的正则表达式';
  }
}

class Reader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  get done(): boolean {
    return this.at >= this.pattern.length;
  }

  alternatives(): Cost {
    let cost = this.sequence();
    while (this.take('|')) {
      const other = this.sequence();
      cost = { ways: cost.ways + other.ways, least: Math.min(cost.least, other.least) };
    }
    return cost;
  }

  private sequence(): Cost {
    let cost: Cost = { ways: 1, least: 0 };
    while (!this.done && !this.sees('|') && !this.sees(')')) {
      const next = this.repeated(this.atom());
      cost = { ways: cost.ways * next.ways, least: cost.least + next.least };
    }
    return cost;
  }

  private atom(): Cost {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.characterClass();
    if (this.take('^') || this.take('$')) return { ways: 1, least: 0 };
    if (this.take('\\')) return this.escape();
    const char = this.pattern.charAt(this.at);
    if ('*+?{'.includes(char)) throw new Refusal(repeatProblem(char));
    this.at += (this.pattern.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1;
    return { ways: 1, least: 1 };
  }

  private group(): Cost {
    if (this.take('?') && !this.take(':')) throw new Refusal('不支持环视和命名分组，只能用 (…) 或 (?:…)');
    const cost = this.alternatives();
    if (!this.take(')')) throw new Refusal('括号不成对');
    return cost;
  }

  private characterClass(): Cost {
    const end = /^\^?(?:\\.|[^\]\\[])+\]/su.exec(this.pattern.slice(this.at));
    if (end === null) throw new Refusal('方括号不成对，或方括号内又有方括号');
    this.at += end[0].length;
    return { ways: 1, least: 1 };
  }

  private escape(): Cost {
    const char = this.pattern.charAt(this.at++);
    if (!LITERAL_ESCAPES.test(char)) throw new Refusal(`不支持 \\${char}`);
    return { ways: 1, least: 1 };
  }

  private repeated(cost: Cost): Cost {
    const repeat = /^(?:\?|\{(\d{1,3})(?:,(\d{1,3}))?\})/.exec(this.pattern.slice(this.at));
    const char = this.pattern.charAt(this.at);
    if (repeat === null) {
      if (char !== '' && '*+{'.includes(char)) throw new Refusal(repeatProblem(char));
      return cost;
    }
    this.at += repeat[0].length;
    const least = Number(repeat[1] ?? 0);
    const most = repeat[0] === '?' ? 1 : Number(repeat[2] ?? least);
    if (most > MOST_REPEATS || least > most) throw new Refusal(`重复次数须从小到大，最多 ${MOST_REPEATS} 次`);
    if (cost.ways > 1 && most > 1) throw new Refusal('重复的分组内不能再有重复或“|”');
    const after = this.pattern.charAt(this.at);
    if (after !== '' && '*+?{'.includes(after)) throw new Refusal('重复不能叠加');
    return { ways: cost.ways * (most - least + 1), least: cost.least * least };
  }

  private sees(char: string): boolean {
    return this.pattern.charAt(this.at) === char;
  }

  private take(char: string): boolean {
    if (!this.sees(char)) return false;
    this.at++;
    return true;
  }
}

function repeatProblem(char: string): string {
  if (char === '*' || char === '+') return `不支持没有上限的“${char}”，请写明次数，如 {1,20}`;
  return `“${char}”前面没有可重复的内容，或次数没有上限；请写成 {1,20} 的样子`;
}
