import { OWN_RULE, type RuleInfo } from '../lib/detect/own-rules';
import type { Rule } from '../lib/detect/rule';
import { disciplineFact } from './facts/discipline-fact';
import { familyFact } from './facts/family-fact';
import { healthFact } from './facts/health-fact';
import { povertyFact } from './facts/poverty-fact';
import { scoreFact } from './facts/score-fact';
import { address } from './identifiers/address';
import { bankAccount } from './identifiers/bank-account';
import { bankCard } from './identifiers/bank-card';
import { birthCertificate } from './identifiers/birth-certificate';
import { birthDate } from './identifiers/birth-date';
import { credential } from './identifiers/credential';
import { disabilityCard } from './identifiers/disability-card';
import { drivingLicence } from './identifiers/driving-licence';
import { email } from './identifiers/email';
import { examNumber } from './identifiers/exam-number';
import { hkMoTwId } from './identifiers/hk-mo-tw-id';
import { landline } from './identifiers/landline';
import { militaryId } from './identifiers/military-id';
import { mobile } from './identifiers/mobile';
import { passport } from './identifiers/passport';
import { plate } from './identifiers/plate';
import { qq } from './identifiers/qq';
import { residentId } from './identifiers/resident-id';
import { residentId15 } from './identifiers/resident-id-15';
import { schoolNumber } from './identifiers/school-number';
import { socialSecurity } from './identifiers/social-security';
import { studentNumber } from './identifiers/student-number';
import { teacherCertificate } from './identifiers/teacher-certificate';
import { travelPermit } from './identifiers/travel-permit';
import { wechat } from './identifiers/wechat';
import { examPaperMarking } from './markings/exam-paper-marking';
import { internalMarking } from './markings/internal-marking';
import { secretMarking } from './markings/secret-marking';
import { factList } from './people/fact-list';
import { nameList } from './people/name-list';
import { scoreList } from './people/score-list';

/** Every rule, by id. A new rule is one file in a folder beside this one and one line here. */
export const RULES: readonly Rule[] = [
  address,
  bankAccount,
  bankCard,
  birthCertificate,
  birthDate,
  credential,
  disabilityCard,
  disciplineFact,
  drivingLicence,
  email,
  examNumber,
  examPaperMarking,
  factList,
  familyFact,
  healthFact,
  hkMoTwId,
  internalMarking,
  landline,
  militaryId,
  mobile,
  nameList,
  passport,
  plate,
  povertyFact,
  qq,
  residentId,
  residentId15,
  schoolNumber,
  scoreFact,
  scoreList,
  secretMarking,
  socialSecurity,
  studentNumber,
  teacherCertificate,
  travelPermit,
  wechat,
];

const BY_ID = new Map<string, RuleInfo>([...RULES, OWN_RULE].map((rule) => [rule.id, rule]));

/** What is to be known of the rule with this id, or undefined; the school's own words count as one. */
export function ruleById(id: string): RuleInfo | undefined {
  return BY_ID.get(id);
}
