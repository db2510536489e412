import type { Finding } from '../model/finding';
import type { OwnRules } from '../model/own-rules';
import { foldWords } from '../normalise/words';
import type { Rule } from './rule';

/** What others need to know of a rule that has fired. */
export type RuleInfo = Pick<Rule, 'id' | 'type' | 'action' | 'release' | 'mask' | 'messages' | 'basis'>;

/** The rule that stands for all words and patterns of the school's own. */
export const OWN_RULE: RuleInfo = {
  id: 'own-rule',
  type: 'own-rule',
  action: 'review',
  release: 'review',
  mask: hide,
  messages: {
    name: { 'zh-CN': '本单位自定内容', 'zh-TW': '本單位自訂內容', en: "School's own rule" },
    reason: {
      'zh-CN': '含有本单位规定须经审核或不得发布的词语、编号。',
      'zh-TW': '含有本單位規定須經審核或不得發布的詞語、編號。',
      en: 'It contains a word or number that the school holds back or wants reviewed.',
    },
    advice: {
      'zh-CN': '请改写或删除；不清楚原因的，请问管理员。',
      'zh-TW': '請改寫或刪除；不清楚原因的，請問管理員。',
      en: 'Rewrite or remove it; ask the administrator if the reason is not clear.',
    },
  },
  basis: [],
};

/**
 * Words and patterns of the school's own in a text, full-width forms, traditional characters and invisible marks seen
 * through. Patterns must be of the dialect of the policy; time is linear in the length of the text.
 */
export function findOwn(text: string, { words = [], patterns = [] }: OwnRules): Finding[] {
  if (words.length === 0 && patterns.length === 0) return [];
  const { value, offsets } = foldWords(text, 0, text.length);
  const found: Finding[] = [];
  const add = (from: number, length: number, action: Finding['action']) => {
    const places = offsets.slice(from, from + length);
    const end = (places.at(-1) ?? 0) + 1;
    const own = value.slice(from, from + length);
    const { id: rule, type } = OWN_RULE;
    const place = { start: places[0] ?? 0, end, offsets: [...places, end] };
    found.push({ rule, type, ...place, confidence: 1, evidence: ['pattern'], action, value: own, masked: hide(own) });
  };
  const lower = lowerCase(value);
  for (const { word, action } of words) {
    const { value: sought } = foldWords(lowerCase(word), 0, word.length);
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length))
      add(at, sought.length, action);
  }
  for (const { pattern, action } of patterns) {
    for (const match of value.matchAll(new RegExp(pattern, 'gmu'))) add(match.index, match[0].length, action);
  }
  return found;
}

/** Latin letters only: the length stays the same. */
function lowerCase(value: string): string {
  return value.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function hide(value: string): string {
  return value.charAt(0) + '*'.repeat(value.length - 1);
}
