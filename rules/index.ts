import { OWN_RULE, type RuleInfo } from '../lib/detect/own-rules';
import type { Rule } from '../lib/detect/rule';
import { caseRecord } from './facts/case-record';
import { disciplineFact } from './facts/discipline-fact';
import { familyFact } from './facts/family-fact';
import { healthFact } from './facts/health-fact';
import { povertyFact } from './facts/poverty-fact';
import { privateStory } from './facts/private-story';
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
import { exactPosition } from './identifiers/exact-position';
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
import { birthdayList } from './people/birthday-list';
import { englishFact } from './people/english-fact';
import { englishName } from './people/english-name';
import { factList } from './people/fact-list';
import { nameList } from './people/name-list';
import { personName } from './people/person-name';
import { picturedList } from './people/pictured-list';
import { rosterName } from './people/roster-name';
import { rosterNumber } from './people/roster-number';
import { scoreList } from './people/score-list';

/** Every rule, by id. A new rule is one file in a folder beside this one and one line here. */
export const RULES: readonly Rule[] = [
  address,
  bankAccount,
  bankCard,
  birthCertificate,
  birthDate,
  birthdayList,
  caseRecord,
  credential,
  disabilityCard,
  disciplineFact,
  drivingLicence,
  email,
  englishFact,
  englishName,
  exactPosition,
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
  personName,
  picturedList,
  plate,
  povertyFact,
  privateStory,
  qq,
  residentId,
  residentId15,
  rosterName,
  rosterNumber,
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
