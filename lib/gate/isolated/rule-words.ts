import { common } from '../../../components/i18n/common';
import type { FieldFinding } from '../../model/inspection';
import type { Locale } from '../../model/locale';
import type { RuleWords } from '../../model/messages';
import { send } from './send';

/** What the rules of these findings say to people. Where the background does not answer, the kind of the finding. */
export async function wordsFor(
  findings: readonly FieldFinding[],
  locale: Locale,
): Promise<ReadonlyMap<string, RuleWords>> {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const words = new Map(
    findings.map(({ rule, type }): [string, RuleWords] => [
      rule,
      { id: rule, name: common[locale].types[type], reason: '', advice: '', basis: [] },
    ]),
  );
  if (rules.length === 0) return words;
  const explained = await send('guard.explain', { rules, locale }).catch(() => ({ rules: [] }));
  for (const rule of explained.rules) words.set(rule.id, rule);
  return words;
}
