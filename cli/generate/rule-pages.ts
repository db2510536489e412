import type { LegalBasis, Rule } from '../../lib/detect/rule';
import type { Action } from '../../lib/model/finding';
import type { Locale } from '../../lib/model/locale';
import { RULES } from '../../rules/index';

/** Headings and words of the pages, in each language they are written in. */
const WORDS = {
  'zh-CN': {
    title: '规则',
    intro: '每条规则一页，由 `rules/` 生成，例子同时是测试。运行 `npx tsx cli/generate.ts` 重新生成。',
    other: 'English',
    rule: '规则',
    type: '类型',
    action: '处置',
    reason: '为什么不能发',
    advice: '怎么办',
    basis: '依据',
    catches: '会命中',
    ignores: '不会命中',
    found: '命中内容',
    text: '原文',
    why: '原因',
    mask: '可以脱敏后发布。',
    noMask: '不能脱敏，只能修改或送审。',
    never: '这里任何人都不能放行。',
    back: '全部规则',
    actions: { block: '拦截', review: '送审', notice: '提示' },
  },
  en: {
    title: 'Rules',
    intro:
      'One page for each rule, made from `rules/`; the examples are its tests. Made again by `npx tsx cli/generate.ts`.',
    other: '简体中文',
    rule: 'Rule',
    type: 'Type',
    action: 'Action',
    reason: 'Why it may not be published',
    advice: 'What to do',
    basis: 'Legal basis',
    catches: 'Catches',
    ignores: 'Ignores',
    found: 'found',
    text: 'text',
    why: 'because',
    mask: 'Can be published masked.',
    noMask: 'Cannot be masked, only corrected or reviewed.',
    never: 'Nobody here can release it.',
    back: 'All rules',
    actions: { block: 'block', review: 'review', notice: 'notice' },
  },
} as const satisfies Partial<Record<Locale, Readonly<Record<string, string | Record<Action, string>>>>>;
type PageLocale = keyof typeof WORDS;
const LOCALES = Object.keys(WORDS) as PageLocale[];

const folderOf = (locale: PageLocale) => `docs/rules/${locale}`;

/** The pages of all rules and the index of each language, by path from the root. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const locale of LOCALES) {
    pages.set(`${folderOf(locale)}/README.md`, index(locale));
    for (const rule of RULES) pages.set(`${folderOf(locale)}/${rule.id}.md`, page(rule, locale));
  }
  return pages;
}

const link = (locale: PageLocale, file: string) =>
  LOCALES.filter((other) => other !== locale).map((other) => `[${WORDS[locale].other}](../${other}/${file})`);

function index(locale: PageLocale): string {
  const words = WORDS[locale];
  const rows = RULES.map(
    ({ id, type, action, messages }) =>
      `| [${messages.name[locale]}](${id}.md) | \`${id}\` | \`${type}\` | ${words.actions[action]} |`,
  );
  return lines(
    `# ${words.title}`,
    words.intro,
    link(locale, 'README.md').join(' · '),
    [`| ${words.title} | id | ${words.type} | ${words.action} |`, '|---|---|---|---|', ...rows].join('\n'),
  );
}

function page(rule: Rule, locale: PageLocale): string {
  const words = WORDS[locale];
  const { id, type, action, release, messages, basis, catches, ignores } = rule;
  const can = release === 'never' ? words.never : rule.mask === undefined ? words.noMask : words.mask;
  return lines(
    `# ${messages.name[locale]}`,
    `[${words.back}](README.md) · ${link(locale, `${id}.md`).join(' · ')}`,
    `${words.rule} \`${id}\` · ${words.type} \`${type}\` · ${words.action} **${words.actions[action]}**. ${can}`,
    `## ${words.reason}`,
    messages.reason[locale],
    `## ${words.advice}`,
    messages.advice[locale],
    `## ${words.basis}`,
    basis.map((law) => `- ${cite(law, locale)}`).join('\n'),
    `## ${words.catches}`,
    table(
      [words.text, words.found],
      catches.map(({ text, found }) => [code(text), code(found)]),
    ),
    `## ${words.ignores}`,
    table(
      [words.text, words.why],
      ignores.map(({ text, why }) => [code(text), why]),
    ),
  );
}

const cite = ({ title, article }: LegalBasis, locale: PageLocale) =>
  article === undefined ? title[locale] : `${title[locale]} ${article[locale]}`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** An example as it stands in the rule: what cannot be seen is spelled out, and a cell stays a cell. */
function code(text: string): string {
  const shown = text
    .replaceAll('\n', '⏎')
    .replaceAll('\t', '⇥')
    .replaceAll('|', '\\|')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, invisible);
  const fence = shown.includes('`') ? '``' : '`';
  return `${fence}${shown}${fence}`;
}

const invisible = (char: string) => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

const lines = (...blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;
