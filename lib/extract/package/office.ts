import type { FilePart } from '../../model/attachment';
import { PieceWriter, type Place } from '../piece';
import { attribute, readXml } from '../xml';
import { readFlow, readLoose } from './flow';
import type { Parts } from './parts';
import { relationsOf } from './relations';
import { readWorkbook } from './xlsx';

/** Parts that say how things look, and pictures of the first page. */
const LOOKS =
  /(?:^|\/)(?:styles|settings|webSettings|fontTable|numbering|theme\d*|themeOverride\d*|stylesWithEffects|calcChain|presProps|viewProps|tableStyles|colors\d*|style\d+|\[content_types\]|people|metadata|commentAuthors|documentSettings|mimetype)\.xml$|\.rels$|^docprops\/thumbnail|\.odttf$|printersettings\d*\.bin$/i;
const FLOWS: readonly (readonly [RegExp, FilePart])[] = [
  [/^word\/document\d*\.xml$/, 'text'],
  [/^word\/(?:header|footer)\d*\.xml$/, 'header'],
  [/^word\/(?:footnotes|endnotes)\d*\.xml$/, 'footnotes'],
  [/^word\/comments\d*\.xml$/, 'comments'],
  [/^ppt\/comments\/.*\.xml$/, 'comments'],
  [/^(?:word|ppt|xl\/drawings|xl\/diagrams)\/(?!charts\/)/, 'other'],
];

/** Text of a document, workbook or presentation in Office Open XML. Gives the names of the entries that are no text. */
export function readOffice(parts: Parts, place: Place): string[] {
  const read = parts.entry('xl/workbook.xml') ? readWorkbook(parts, place) : readSlides(parts, place);
  const rest = parts.names.filter((name) => !read.has(name) && !LOOKS.test(name));
  const texts = rest.filter((name) => /\.(?:xml|vml)$/.test(name));
  for (const name of texts) {
    const part = FLOWS.find(([pattern]) => pattern.test(name))?.[1];
    if (part) flow(part, name);
    else loose(/^docprops\//.test(name) ? 'properties' : 'other', name);
  }
  const links = new PieceWriter(place, { part: 'other', name: '', unit: 'none' });
  for (const name of texts.concat([...read]))
    for (const link of relationsOf(parts, name).external) if (/^mailto:|\d{6}/i.test(link)) links.add(decoded(link));
  links.end();
  return rest.filter((name) => !/\.(?:xml|vml)$/.test(name));

  function flow(part: FilePart, name: string): void {
    const writer = new PieceWriter(place, { part, name: '', unit: part === 'text' ? 'paragraph' : 'none' });
    readFlow(parts.xml(name) ?? '', (line, paragraph) => writer.add(line, paragraph));
    writer.end();
  }

  function loose(part: FilePart, name: string): void {
    const writer = new PieceWriter(place, { part, name: '', unit: 'none' });
    readLoose(parts.xml(name) ?? '', (line) => writer.add(line));
    writer.end();
  }
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

const PRESENTATION = 'ppt/presentation.xml';

/** Slides and speaker notes of a presentation, by the number of their slide. Gives what was read. */
function readSlides(parts: Parts, place: Place): Set<string> {
  const read = new Set<string>();
  const presentation = parts.xml(PRESENTATION);
  if (presentation === undefined) return read;
  const { targets } = relationsOf(parts, PRESENTATION);
  const shown: string[] = [];
  readXml(presentation, {
    open: (name, attributes) => {
      // The relation's id comes with a prefix, beside the slide's own.
      if (name === 'sldId') shown.push(targets.get(attribute(attributes, 'r:id')) ?? '');
    },
  });
  const slides = new PieceWriter(place, { part: 'slides', name: '', unit: 'slide' });
  const notes = new PieceWriter(place, { part: 'notes', name: '', unit: 'slide' });
  const inOrder = [...new Set([...shown, ...parts.names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))])];
  inOrder.forEach((slide, index) => {
    take(slide, slides, index + 1);
    for (const target of relationsOf(parts, slide).targets.values())
      if (/notesSlides\//i.test(target)) take(target, notes, index + 1);
  });
  slides.end();
  notes.end();
  return read;

  function take(name: string, writer: PieceWriter, slide: number): void {
    const xml = parts.xml(name);
    if (xml === undefined || read.has(name.toLowerCase())) return;
    read.add(name.toLowerCase());
    readFlow(xml, (line) => writer.add(line, slide));
  }
}
