import { ruleById } from '../../../rules';
import type { Locale } from '../../model/locale';
import type { RuleWords } from '../../model/messages';

/** What the rules say to people, in one language; rules that are unknown are left out. */
export function explain(rules: readonly string[], locale: Locale): RuleWords[] {
  return rules.flatMap((id) => {
    const rule = ruleById(id);
    if (rule === undefined) return [];
    const { name, reason, advice } = rule.messages;
    const basis = rule.basis.map(({ title, article }) => title[locale] + (article ? ` ${article[locale]}` : ''));
    return [{ id, name: name[locale], reason: reason[locale], advice: advice[locale], basis }];
  });
}
