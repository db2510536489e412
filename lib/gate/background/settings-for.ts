import { packedAdapters } from '../../../rules/sites/packed';
import { currentPerson } from '../../infra/person';
import { rosterInfo } from '../../infra/roster-info';
import type { Alarm } from '../../model/alarm';
import type { Locale } from '../../model/locale';
import type { GuardSettings } from '../../model/messages';
import type { Policy, SitePolicy } from '../../model/policy';

/** The part of the policy the guard of a site needs. */
export async function settingsFor(
  site: SitePolicy,
  policy: Policy,
  locale: Locale,
  alarmOf: (site: string) => Promise<Alarm | undefined>,
): Promise<GuardSettings> {
  const [person, roster, alarm] = await Promise.all([currentPerson(policy), rosterInfo(), alarmOf(site.id)]);
  const { name: school, rules, words, patterns, publicValues, listThreshold, uninspected, contact, people } = policy;
  const { declarePublic } = policy;
  const decides = { rules, words, patterns, publicValues, listThreshold, uninspected };
  return {
    site,
    adapters: packedAdapters(),
    school,
    ...decides,
    contact,
    people,
    locale,
    roster: roster !== null,
    ...(person && { person }),
    ...(alarm && { alarm }),
    ...(declarePublic && { declarePublic }),
  };
}
