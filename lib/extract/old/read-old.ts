import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import { openContainer, propertiesOf, type Streams } from './container';
import { readDoc } from './doc';
import { picturesIn } from './pictures';
import { readPpt } from './ppt';
import { readXls } from './xls';
import { checkRecords, readRecords } from './xls-records';

/** Streams in which pictures are kept. */
const PICTURES = ['Data', 'Pictures', 'Workbook', 'Book'];
/** Files of other programs inside: each has a folder of its own. */
const OBJECTS = /^(?:ObjectPool|MBD[0-9A-F]+|_VBA_PROJECT_CUR\/UserForm)\b.*\//i;
const PROPERTIES = ['\x05SummaryInformation', '\x05DocumentSummaryInformation'];

/**
 * Reads a file of the old office formats: doc, xls, ppt, and what WPS calls wps, et and dps. Gives its pictures.
 * @throws Unreadable when it is another kind of container, older than Office 97, or has a password.
 */
export function readOld(bytes: Uint8Array, place: Place): Uint8Array[] {
  const streams = openContainer(bytes);
  const properties = new PieceWriter(place, { part: 'properties', name: '', unit: 'none' });
  for (const name of PROPERTIES)
    for (const text of propertiesOf(streams.get(name) ?? new Uint8Array())) properties.add(text);
  properties.end();
  if (streams.paths.some((path) => OBJECTS.test(path)))
    place.into.uninspected.push({ path: place.path, reason: 'unknown-format' });
  readMain(streams, place);
  return PICTURES.flatMap((name) => picturesIn(streams.get(name) ?? new Uint8Array()));
}

function readMain(streams: Streams, place: Place): void {
  const workbook = streams.get('Workbook') ?? streams.get('Book');
  if (workbook) {
    checkRecords(workbook);
    readXls(workbook, place);
    readRecords(workbook, place);
  } else if (streams.get('WordDocument')) readDoc(streams, place);
  else if (streams.get('PowerPoint Document')) readPpt(streams, place);
  else throw new Unreadable('old-format');
}
