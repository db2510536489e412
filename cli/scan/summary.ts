import { FINDING_TYPES, type FindingType, VERDICTS, type Verdict } from '../../lib/model/finding';
import type { Examined } from './examine';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  allow: '放行',
  warn: '提醒',
  review: '送审',
  block: '拦截',
};

/** What became of many files. */
export class Summary {
  findings = 0;
  readonly uninspected: string[] = [];
  files = 0;
  private readonly verdicts = new Map<Verdict, number>();
  private readonly types = new Map<FindingType, number>();

  /** @param others Files of other kinds, which nobody asked to inspect. */
  constructor(private readonly others: number) {}

  add({ verdict, findings }: Examined): void {
    this.files++;
    this.findings += findings.length;
    this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    for (const { type } of findings) this.types.set(type, (this.types.get(type) ?? 0) + 1);
  }

  /** The account in a few lines; none for a single file, which has its own. */
  lines(): string[] {
    if (this.files + this.uninspected.length + this.others < 2) return [];
    const verdicts = [...VERDICTS]
      .reverse()
      .map((verdict) => `${VERDICT_NAMES[verdict]} ${this.verdicts.get(verdict) ?? 0}`);
    const types = FINDING_TYPES.filter((type) => this.types.has(type)).map((type) => `${type} ${this.types.get(type)}`);
    return [
      '',
      `共检查 ${this.files} 个文件，${this.findings} 处命中`,
      `结论：${verdicts.join('，')}`,
      ...(types.length === 0 ? [] : [`类型：${types.join('，')}`]),
      ...(this.others === 0 ? [] : [`另有 ${this.others} 个其他类型的文件，未列入检查`]),
      ...(this.uninspected.length === 0 ? [] : [`未检 ${this.uninspected.length} 个：${this.uninspected.join('，')}`]),
    ];
  }
}
