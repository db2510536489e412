import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { FormRow, PaperForm } from './form';

/** A4, with margins as official forms have them; millimetres. */
const PAGE = { width: 210, height: 297, margin: 20, head: 34, room: 20 };
const mm = convertMillimetersToTwip;
const WIDTH = PAGE.width - 2 * PAGE.margin;

/** What Windows has; half points. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const SIZE = { title: 36, text: 24 };

const paragraph = (text: string) =>
  new Paragraph({ spacing: { before: 40, after: 40 }, children: [new TextRun({ text, font: FONT, size: SIZE.text })] });

const cell = (lines: readonly string[], width: number) =>
  new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: mm(2), right: mm(2) },
    children: lines.map(paragraph),
  });

const row = ({ head, lines, room }: FormRow) =>
  new TableRow({
    cantSplit: true,
    ...(room && { height: { value: mm(PAGE.room), rule: HeightRule.ATLEAST } }),
    children: [cell([head], PAGE.head), cell(lines.length > 0 ? lines : [''], WIDTH - PAGE.head)],
  });

/** A form as a Word document (.docx): one table on A4, without macros, links or anything of its author. */
export function docxOf({ title, rows }: PaperForm): Promise<Blob> {
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: title, bold: true, font: { ...FONT, eastAsia: '黑体' }, size: SIZE.title })],
  });
  const table = new Table({
    columnWidths: [mm(PAGE.head), mm(WIDTH - PAGE.head)],
    width: { size: mm(WIDTH), type: WidthType.DXA },
    rows: rows.map(row),
  });
  const size = { width: mm(PAGE.width), height: mm(PAGE.height) };
  const margin = { top: mm(PAGE.margin), right: mm(PAGE.margin), bottom: mm(PAGE.margin), left: mm(PAGE.margin) };
  return Packer.toBlob(
    new Document({
      creator: '慎发',
      title,
      sections: [{ properties: { page: { size, margin } }, children: [heading, table] }],
    }),
  );
}
