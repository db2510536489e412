import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../corpus/random';
import { bankCard, residentId } from '../corpus/values/cards';
import { mobile } from '../corpus/values/contacts';
import { archiveOf } from '../files/archive';
import { CLEAN, PLACES, type PlaceName } from '../files/values';
import type { FileCase } from './case';

const SOURCES = join(import.meta.dirname, '../files/sources');
const WITHOUT_COMMENT = PLACES.filter((place) => place !== 'comment');
const BOOK: readonly PlaceName[] = ['body', 'table', 'header', 'footer', 'comment', 'deleted', 'hidden', 'subject'];
const SHOW: readonly PlaceName[] = ['body', 'table', 'textbox', 'comment', 'subject'];
/** What LibreOffice keeps of each source in each format. */
const FORMATS: readonly (readonly [source: string, format: string, kept: readonly PlaceName[]])[] = [
  ['notice.fodt', 'docx', PLACES],
  ['notice.fodt', 'doc', PLACES],
  ['notice.fodt', 'odt', PLACES],
  ['notice.fodt', 'rtf', PLACES],
  ['notice.fodt', 'pdf', WITHOUT_COMMENT],
  ['list.fods', 'xlsx', BOOK],
  ['list.fods', 'xls', BOOK],
  ['list.fods', 'ods', BOOK],
  ['list.fods', 'pdf', ['body', 'table', 'subject']],
  ['show.fodp', 'pptx', SHOW],
  ['show.fodp', 'ppt', SHOW],
  ['show.fodp', 'odp', SHOW],
  ['show.fodp', 'pdf', ['body', 'table', 'textbox', 'subject']],
];

type Values = Record<PlaceName, string>;

/** Documents, workbooks and presentations by LibreOffice, `rounds` of each format, and some of them in archives. */
export function digitalFiles(seed: number, rounds: number, isClean: boolean, folder: string): FileCase[] {
  const random = new Random(seed);
  const values = Array.from({ length: rounds }, () => (isClean ? cleanValues(random) : plantedValues(random)));
  const cases = FORMATS.flatMap(([source, format, kept]) => {
    const made = convert(source, format, values, folder);
    return made.map((bytes, i): FileCase => {
      const here = values[i] ?? CLEAN;
      const name = `${source.slice(0, source.indexOf('.'))}-${i}.${format}`;
      return { name, kind: 'digital', bytes, values: isClean ? [] : kept.map((place) => here[place]) };
    });
  });
  return [
    ...cases,
    ...archived(
      cases.filter((_, i) => i % 7 === 0),
      folder,
    ),
  ];
}

const plantedValues = (random: Random) =>
  Object.fromEntries(
    PLACES.map((place) => [place, random.pick([residentId, residentId, bankCard, mobile])(random)]),
  ) as Values;

function cleanValues(random: Random): Values {
  const fresh = (text: string) => text.replaceAll(/\d/g, (digit) => (digit === '0' ? '0' : String(random.int(1, 9))));
  // Dates and numbers of documents stay what they are; rooms and counts vary.
  return { ...CLEAN, table: fresh(CLEAN.table), textbox: fresh(CLEAN.textbox), header: fresh(CLEAN.header) };
}

/** All rounds of a source in one run of LibreOffice, which takes longer to start than to work. */
function convert(source: string, format: string, rounds: readonly Values[], folder: string): Uint8Array[] {
  const [name, kind] = [source.slice(0, source.indexOf('.')), source.slice(source.indexOf('.') + 2)];
  const [from, to] = [join(folder, `${name}-${format}-in`), join(folder, `${name}-${format}-out`)];
  for (const path of [from, to]) mkdirSync(path, { recursive: true });
  const text = readFileSync(join(SOURCES, source), 'utf8');
  const files = rounds.map((values, i) => {
    const file = join(from, `${i}.${kind}`);
    const filled = PLACES.reduce((xml, place) => xml.replaceAll(`@${place}@`, values[place]), text);
    writeFileSync(file, archiveOf(filled));
    return file;
  });
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', to, ...files], { stdio: 'ignore' });
  return rounds.map((_, i) => new Uint8Array(readFileSync(join(to, `${i}.${format}`))));
}

/** Archives within archives, by zip. */
function archived(cases: readonly FileCase[], folder: string): FileCase[] {
  return cases.map(({ name, bytes, values }, i) => {
    const place = join(folder, `zip-${i}-${name}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, name), bytes);
    execFileSync('zip', ['-q', 'inner.zip', name], { cwd: place });
    execFileSync('zip', ['-q', 'outer.zip', 'inner.zip'], { cwd: place });
    return {
      name: `${name}.zip`,
      kind: 'digital',
      bytes: new Uint8Array(readFileSync(join(place, 'outer.zip'))),
      values,
    };
  });
}
