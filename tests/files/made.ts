import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** A file made here, with one value in one place. `value` is what must be found, or must not be. */
export interface MadeFile {
  readonly name: string;
  readonly make: (value: string) => Uint8Array;
}

const zip = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** A document in which `body` stands, with other parts beside it. */
const docx = (body: string, others: Record<string, string | Uint8Array> = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...others,
  });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const INTRO = paragraph('关于召开家长会的通知');

const xlsx = (sheet: string, others: Record<string, string> = {}, state = '') =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" ${state} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...others,
  });
const cell = (text: string, attributes = '') =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr" ${attributes}><is><t>${text}</t></is></c></row></sheetData>`;
const relation = (target: string) => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Target="${target}"/></Relationships>`,
});

const pptx = (others: Record<string, string>) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'ppt/presentation.xml':
      '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="slides/slide1.xml"/></Relationships>',
    'ppt/slides/slide1.xml': '<p:sld><a:p><a:r><a:t>家长会</a:t></a:r></a:p></p:sld>',
    ...others,
  });
const drawn = (text: string) => `<p:x><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:x>`;

/** A container of the old formats. */
export function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content);
  return Uint8Array.from(CFB.write(file, { type: 'array' }));
}
/** A record of a presentation: its version says whether others are in it. */
function record(type: number, content: Uint8Array, version = 0): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(content.length, 4);
  return new Uint8Array(Buffer.concat([head, content]));
}

const odt = (content: string, others: Record<string, string> = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:text>${content}</office:text></office:document-content>`,
    ...others,
  });

/** A PDF with one page of ASCII text and other objects. */
function pdf(page: string, catalog = '', objects: readonly string[] = [], note = 'note'): Uint8Array {
  const stream = `BT /F1 12 Tf 50 700 Td ${page} Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /Contents (${note}) >>`,
    ...objects,
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of all.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const at = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${rows.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`;
  return latin1(text);
}

const gbk = (text: string) => {
  const known = new Map(
    [...'名单登记'].map((char, i) => [
      char,
      [
        [0xc3, 0xfb],
        [0xb5, 0xa5],
        [0xb5, 0xc7],
        [0xbc, 0xc7],
      ][i] ?? [],
    ]),
  );
  return Uint8Array.from([...text].flatMap((char) => known.get(char) ?? [char.charCodeAt(0)]));
};

const half = (value: string) => [value.slice(0, 7), value.slice(7)] as const;
const mail = (headers: string, body: string) => latin1(`MIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

export const MADE: readonly MadeFile[] = [
  {
    name: 'ppt, a slide of the old format',
    make: (value) => container({ 'PowerPoint Document': record(0x3ee, record(0xfa0, utf16(value)), 0xf) }),
  },
  {
    name: 'ppt, notes of the old format, in a byte each',
    make: (value) => container({ 'PowerPoint Document': record(0x3f0, record(0xfa8, latin1(value)), 0xf) }),
  },
  {
    name: 'docx, a number in two runs',
    make: (v) => docx(`${INTRO}<w:p><w:r><w:t>${half(v)[0]}</w:t></w:r><w:r><w:t>${half(v)[1]}</w:t></w:r></w:p>`),
  },
  {
    name: 'docx, text box for new and old programs',
    make: (v) =>
      docx(
        `<w:p><mc:AlternateContent><mc:Choice>${paragraph(v)}</mc:Choice><mc:Fallback>${paragraph(v)}</mc:Fallback></mc:AlternateContent></w:p>`,
      ),
  },
  {
    name: 'docx, alternative text of a picture',
    make: (v) => docx(`${INTRO}<w:p><w:drawing><wp:docPr id="1" name="图" descr="${v}"/></w:drawing></w:p>`),
  },
  {
    name: 'docx, deleted text',
    make: (v) => docx(`${INTRO}<w:p><w:del><w:r><w:delText>${v}</w:delText></w:r></w:del></w:p>`),
  },
  {
    name: 'docx, hidden text',
    make: (v) => docx(`${INTRO}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${v}</w:t></w:r></w:p>`),
  },
  {
    name: 'docx, own property',
    make: (v) =>
      docx(INTRO, {
        'docProps/custom.xml': `<Properties><property name="编号"><vt:lpwstr>${v}</vt:lpwstr></property></Properties>`,
      }),
  },
  {
    name: 'docx, endnote',
    make: (v) => docx(INTRO, { 'word/endnotes.xml': `<w:endnotes>${paragraph(v)}</w:endnotes>` }),
  },
  {
    name: 'docx, glossary',
    make: (v) =>
      docx(INTRO, { 'word/glossary/document.xml': `<w:glossaryDocument>${paragraph(v)}</w:glossaryDocument>` }),
  },
  { name: 'docx, embedded workbook', make: (v) => docx(INTRO, { 'word/embeddings/sheet.xlsx': xlsx(cell(v)) }) },
  { name: 'docx, in CDATA', make: (v) => docx(`${INTRO}<w:p><w:r><w:t><![CDATA[${v}]]></w:t></w:r></w:p>`) },
  {
    name: 'xlsx, rich string',
    make: (v) =>
      xlsx('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
        'xl/sharedStrings.xml': `<sst><si><r><t>${half(v)[0]}</t></r><r><t>${half(v)[1]}</t></r></si></sst>`,
      }),
  },
  { name: 'xlsx, very hidden sheet', make: (v) => xlsx(cell(v), {}, 'state="veryHidden"') },
  {
    name: 'xlsx, comment',
    make: (v) =>
      xlsx(cell('项目'), {
        ...relation('../comments1.xml'),
        'xl/comments1.xml': `<comments><commentList><comment ref="B2"><text><r><t>${v}</t></r></text></comment></commentList></comments>`,
      }),
  },
  {
    name: 'xlsx, discussion',
    make: (v) =>
      xlsx(cell('项目'), {
        ...relation('../threadedComments/threadedComment1.xml'),
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="B2"><text>${v}</text></threadedComment></ThreadedComments>`,
      }),
  },
  {
    name: 'xlsx, printed header',
    make: (v) => xlsx(`${cell('项目')}<headerFooter><oddHeader>&amp;C${v}</oddHeader></headerFooter>`),
  },
  { name: 'xlsx, shape', make: (v) => xlsx(cell('项目'), { 'xl/drawings/drawing1.xml': drawn(v) }) },
  {
    name: 'xlsx, cache of a pivot table',
    make: (v) =>
      xlsx(cell('项目'), {
        'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><sharedItems><s v="${v}"/></sharedItems></pivotCacheDefinition>`,
      }),
  },
  {
    name: 'xlsx, cache of a chart',
    make: (v) =>
      xlsx(cell('项目'), {
        'xl/charts/chart1.xml': `<c:chart><c:strCache><c:pt><c:v>${v}</c:v></c:pt></c:strCache></c:chart>`,
      }),
  },
  {
    name: 'xlsx, choices of a cell',
    make: (v) =>
      xlsx(
        `${cell('项目')}<dataValidations><dataValidation><formula1>"${v},无"</formula1></dataValidation></dataValidations>`,
      ),
  },
  {
    name: 'xlsx, name of a sheet in a formula',
    make: (v) => xlsx(`<sheetData><row r="1"><c r="A1" t="str"><f>IF(1,"","${v}")</f><v></v></c></row></sheetData>`),
  },
  {
    name: 'pptx, speaker notes',
    make: (v) =>
      pptx({
        'ppt/slides/_rels/slide1.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="../notesSlides/notesSlide1.xml"/></Relationships>',
        'ppt/notesSlides/notesSlide1.xml': drawn(v),
      }),
  },
  { name: 'pptx, slide that is not shown', make: (v) => pptx({ 'ppt/slides/slide9.xml': drawn(v) }) },
  {
    name: 'pptx, comment',
    make: (v) => pptx({ 'ppt/comments/comment1.xml': `<p:cmLst><p:cm><p:text>${v}</p:text></p:cm></p:cmLst>` }),
  },
  { name: 'pptx, diagram', make: (v) => pptx({ 'ppt/diagrams/data1.xml': drawn(v) }) },
  {
    name: 'odt, deleted text',
    make: (v) => odt(`<text:tracked-changes><text:p>${v}</text:p></text:tracked-changes><text:p>通知</text:p>`),
  },
  {
    name: 'odt, own property',
    make: (v) =>
      odt('<text:p>通知</text:p>', {
        'meta.xml': `<office:meta><meta:user-defined>${v}</meta:user-defined></office:meta>`,
      }),
  },
  {
    name: 'rtf, in GBK with a group around the number',
    make: (v) => latin1(`{\\rtf1\\ansi\\ansicpg936 \\'b5\\'c7\\'bc\\'c7{\\b ${half(v)[0]}}${half(v)[1]}\\par}`),
  },
  {
    name: 'rtf, digits written as Unicode',
    make: (v) => latin1(`{\\rtf1\\ansi\\uc1 ${[...v].map((char) => `\\u${char.charCodeAt(0)}?`).join('')}\\par}`),
  },
  { name: 'csv in GBK', make: (v) => gbk(`名单,登记\r\n1,${v}\r\n`) },
  { name: 'text in UTF-16', make: (v) => utf16(`\ufeff登记：${v}\r\n`) },
  {
    name: 'markup with an attribute',
    make: (v) => strToU8(`<!DOCTYPE html><html><body><p title="${v}">通知</p></body></html>`),
  },
  { name: 'zip in a zip', make: (v) => zip({ '内/名单.zip': zip({ 'a.txt': `登记：${v}` }) }) },
  { name: 'zip, the name of an entry', make: (v) => zip({ [`${v}.txt`]: '通知' }) },
  {
    name: 'message with an attachment',
    make: (v) =>
      mail(
        'Content-Type: multipart/mixed; boundary=x',
        `--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nhi\r\n--x\r\nContent-Disposition: attachment; filename="a.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(docx(paragraph(v)))}\r\n--x--`,
      ),
  },
  {
    name: 'message in quoted-printable',
    make: (v) =>
      mail(
        'Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable',
        `=B5=C7=BC=C7 ${half(v)[0]}=\r\n${half(v)[1]}`,
      ),
  },
  {
    name: 'message, its subject',
    make: (v) => mail(`Subject: =?utf-8?B?${base64(strToU8(`登记 ${v}`))}?=\r\nContent-Type: text/plain`, 'hi'),
  },
  {
    name: 'page saved as one file',
    make: (v) =>
      mail(
        'Content-Type: multipart/related; boundary="b"',
        `--b\r\nContent-Type: text/html\r\nContent-Location: file:///a.htm\r\n\r\n<html><body><p>${v}</p></body></html>\r\n--b--`,
      ),
  },
  { name: 'pdf, text that is not painted', make: (v) => pdf(`3 Tr (${v})`) },
  { name: 'pdf, annotation', make: (v) => pdf('(Notice)', '', [], v) },
  {
    name: 'pdf, attached file',
    make: (v) =>
      pdf('(Notice)', '/Names << /EmbeddedFiles << /Names [(a.txt) 7 0 R] >> >>', [
        '<< /Type /Filespec /F (a.txt) /EF << /F 8 0 R >> >>',
        `<< /Type /EmbeddedFile /Length ${v.length + 4} >>\nstream\nno: ${v}\nendstream`,
      ]),
  },
];
