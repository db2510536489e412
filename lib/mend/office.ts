import { type Parts, partsOf } from '../extract/package/parts';
import { relationsOf } from '../extract/package/relations';
import { dateStyles } from '../extract/package/values';
import { sharedStrings, sheetsOf, WORKBOOK } from '../extract/package/xlsx';
import { attribute } from '../extract/xml';
import type { ZipEntry } from '../extract/zip';
import type { Hidden } from './hidden';
import type { Mask } from './masker';
import { maskedSheet, sharedIn, withoutUnused } from './sheet';
import { maskedXml, tokensOf } from './xml';

/** A file in an archive: its name and what is in it. */
export type Part = readonly [name: string, bytes: Uint8Array];

/** Who wrote it and what it is called, a picture of it, and in documents what others have noted; a list of formulas that is made anew. */
const LEFT_OUT =
  /^docprops\/|^word\/(?:comments\w*|people)\.xml$|^word\/_rels\/comments\w*\.xml\.rels$|^xl\/calcchain\.xml$/i;
/** Where comments hang in a document. */
const COMMENT_MARKS = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef']);

/**
 * The parts of an office file with values hidden in all that is written in it. Documents lose their comments, all of them
 * their properties. Parts that are no text come as they are.
 */
export function maskedOffice(entries: readonly ZipEntry[], mask: Mask): Part[] {
  const files = entries.filter(({ isFolder }) => !isFolder);
  const parts = partsOf(files);
  const sheets = sheetParts(parts, mask);
  const isHere = ({ piece }: Hidden) => sheets.size === 0 || !/sheet$/.test(piece.part);
  const used = new Set([...sheets.values()].flatMap((xml) => [...sharedIn(xml)]));
  return files
    .filter(({ name }) => !LEFT_OUT.test(name))
    .map(({ name, read }): Part => {
      if (!/\.(?:xml|rels|vml|rdf)$/i.test(name)) return [name, read()];
      const own = name.toLowerCase();
      const xml = sheets.get(own) ?? parts.xml(name) ?? '';
      const kept = own === 'xl/sharedstrings.xml' ? withoutUnused(xml, used) : withoutLinks(own, xml);
      const masked = maskedXml(kept, { mask, isHere, dropped: COMMENT_MARKS });
      return [name, masked === parts.xml(name) ? read() : inUtf8(masked)];
    });
}

const inUtf8 = (xml: string) =>
  new TextEncoder().encode(xml.replace(/^(\ufeff?<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));

function sheetParts(parts: Parts, mask: Mask): Map<string, string> {
  const workbook = parts.xml(WORKBOOK);
  if (workbook === undefined) return new Map();
  const shared = sharedStrings(parts.xml('xl/sharedStrings.xml') ?? '');
  const dates = dateStyles(parts.xml('xl/styles.xml') ?? '');
  return new Map(
    sheetsOf(workbook, relationsOf(parts, WORKBOOK).targets).flatMap(({ name, part }) => {
      const xml = parts.xml(part);
      return xml === undefined ? [] : [[part.toLowerCase(), maskedSheet(xml, { name, shared, dates, mask })]];
    }),
  );
}

/** Without what points to parts that are left out: a program would call the file damaged. */
function withoutLinks(name: string, xml: string): string {
  const isList = name === '[content_types].xml';
  if (!isList && !name.endsWith('.rels')) return xml;
  const folder = name.replace(/_rels\/[^/]*$/, '');
  const isLeftOut = (raw: string) => {
    const target = isList ? attribute(raw, 'PartName') : attribute(raw, 'Target');
    return LEFT_OUT.test(target.startsWith('/') ? target.slice(1) : folder + target);
  };
  return tokensOf(xml)
    .filter(({ name: tag, raw }) => !((tag === 'Override' || tag === 'Relationship') && isLeftOut(raw)))
    .map(({ raw }) => raw)
    .join('');
}
