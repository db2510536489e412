import type { Rule } from '../lib/detect/rule';
import { bankCard } from './identifiers/bank-card';
import { email } from './identifiers/email';
import { landline } from './identifiers/landline';
import { mobile } from './identifiers/mobile';
import { residentId } from './identifiers/resident-id';
import { studentNumber } from './identifiers/student-number';
import { examPaperMarking } from './markings/exam-paper-marking';
import { internalMarking } from './markings/internal-marking';
import { secretMarking } from './markings/secret-marking';

/** Every rule, by id. A new rule is one file in a folder beside this one and one line here. */
export const RULES: readonly Rule[] = [
  bankCard,
  email,
  examPaperMarking,
  internalMarking,
  landline,
  mobile,
  residentId,
  secretMarking,
  studentNumber,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
