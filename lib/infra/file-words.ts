import { placeWords } from '../../components/i18n/places';
import type { FilePlace, FileReading, InspectedFile, MendedPlace } from '../model/attachment';
import type { Locale } from '../model/locale';
import type { MendState } from '../model/mend-state';

/** Most parts of a file that are named as not read. */
const UNREAD = 200;

const labelOf = ({ path, part, name }: FilePlace, locale: Locale) =>
  [...path, placeWords[locale].parts[part](name)].join(' › ');

/** Places in people's words: the guard that asked has none. */
export function told({ parts, uninspected }: InspectedFile, locale: Locale): FileReading {
  const { units } = placeWords[locale];
  return {
    parts: parts.map(({ text, found, ...place }) => ({
      label: labelOf(place, locale),
      text,
      found: found.map(({ at, ...finding }) => ({ ...finding, place: at === '' ? '' : units[place.unit](at) })),
    })),
    // A few hundred are as many reasons not to let it pass as thousands.
    uninspected: uninspected.slice(0, UNREAD).map(({ path, reason }) => ({ label: path.join(' › '), reason })),
  };
}

/** Places of a copy in people's words. */
export function toldPlaces(
  places: readonly MendedPlace[],
  locale: Locale,
): Extract<MendState, { state: 'mended' }>['places'] {
  const { units } = placeWords[locale];
  return places.map(({ rule, at, now, ...place }) => ({
    label: [labelOf(place, locale), at === '' ? '' : units[place.unit](at)].join(' ').trim(),
    rule,
    now,
  }));
}
