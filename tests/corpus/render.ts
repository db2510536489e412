import { FINDING_TYPES, type FindingType } from '../../lib/model/finding';
import { type Form, toTraditional, writeNumber } from './forms';
import type { Random } from './random';
import type { Block, Row, Template } from './template';
import { SURROUNDINGS } from './templates/surroundings';
import { FILLER, PLANTED } from './values/index';
import { chooseForm, type Way, writeAs } from './ways';

/** A value in a document that a scanner should report. Offsets are UTF-16 code units of the document's text or markup. */
export interface Label {
  readonly type: FindingType;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** May be reported and need not be: names that fill a template. */
  readonly optional: boolean;
}

/** One labelled document. */
export interface LabelledDocument {
  readonly id: string;
  readonly format: 'text' | 'html';
  readonly text: string;
  readonly labels: readonly Label[];
}

const PLACE = /\{(~?)([\w-]+)\}|\[\[\??([\w-]+):(.+?)\]\]/g;

const isType = (name: string): name is FindingType => (FINDING_TYPES as readonly string[]).includes(name);

/** Writes a template with values of its own, about half of them in another form than the plain one. */
export function render(template: Template, random: Random): LabelledDocument {
  const way = { html: random.chance(0.5), cell: random.pick(['\t', '\t', ',', ' | ']) };
  const sheet = new Sheet();
  const around = random.chance(0.5) ? [random.int(0, 3), random.int(0, 3)] : [0, 0];
  const blocks = [...sentences(around[0] ?? 0, random), ...template.blocks, ...sentences(around[1] ?? 0, random)];
  for (const block of blocks) writeBlock(sheet, block, way, random);
  const { text, labels } = sheet;
  const planted = labels.some(({ optional }) => !optional);
  // Where nothing is planted only a name may be noticed.
  const kept = planted ? labels : labels.filter(({ type }) => type === 'person-name');
  return { id: template.id, format: way.html ? 'html' : 'text', text, labels: kept };
}

const sentences = (count: number, random: Random): Block[] =>
  Array.from({ length: count }, () => ({ line: random.pick(SURROUNDINGS) }));

class Sheet {
  text = '';
  readonly labels: Label[] = [];

  /** Says what words that are written next may be taken for. */
  allow(next: string, type: FindingType): void {
    const start = this.text.length;
    this.labels.push({ type, form: 'plain', optional: true, start, end: start + next.length });
  }

  /** Writes a value and says what it is. */
  plant(written: string, label: Pick<Label, 'type' | 'form' | 'optional'>): void {
    const start = this.text.length;
    this.text += written;
    this.labels.push({ ...label, start, end: this.text.length });
  }
}

function writeBlock(sheet: Sheet, block: Block, way: Way, random: Random): void {
  if ('rows' in block) {
    if (way.html) sheet.text += '<table>\n';
    for (const [i, row] of block.rows.entries()) {
      const times = row.repeat ? random.int(2, 5) : 1;
      for (let n = 0; n < times; n++) writeRow(sheet, row, way, i === 0, random);
    }
    if (way.html) sheet.text += '</table>';
    sheet.text += '\n';
    return;
  }
  const single = /^([^{}，。]{2,14}[：:] ?)\{(?!~)([\w-]+)\}$/.exec(block.line);
  if (single !== null && random.chance(0.08) && isLongNumber(single[2] ?? '')) {
    writeCells(sheet, single[1] ?? '', single[2] ?? '', way, random);
    return;
  }
  if (way.html) sheet.text += random.pick(['<p>', '<p style="text-indent:2em">', '<div>']);
  const close = sheet.text.endsWith('<div>') ? '</div>' : '</p>';
  writeLine(sheet, block.line, way, false, random);
  sheet.text += way.html ? `${close}\n` : '\n';
}

function writeRow(sheet: Sheet, row: Row, way: Way, head: boolean, random: Random): void {
  const [open, close] = head ? ['<th>', '</th>'] : ['<td>', '</td>'];
  if (way.html) sheet.text += '<tr>';
  for (const [i, cell] of row.cells.entries()) {
    sheet.text += way.html ? open : i > 0 ? way.cell : '';
    writeLine(sheet, cell, way, true, random);
    if (way.html) sheet.text += close;
  }
  sheet.text += way.html ? '</tr>\n' : '\n';
}

/** What words that fill a template may be reported as, where personal data stand: a guardian, an amount, a mark. */
const POSSIBLE: Readonly<Record<string, readonly FindingType[]>> = {
  name: ['person-name', 'sensitive-fact', 'score', 'roster'],
  n3: ['sensitive-fact'],
  score: ['score'],
};

/** A form with one digit in each cell, behind its label. */
function writeCells(sheet: Sheet, label: string, name: string, { html }: Way, random: Random): void {
  const planted = PLANTED[name];
  if (planted === undefined) throw new Error(`no such value: ${name}`);
  const title = label.replace(/[：:] ?$/, '');
  sheet.text += html ? `<table><tr><td>${title}</td><td>` : `${title}\t`;
  const written = writeNumber(planted.make(random).replace('-', ''), 'cells', html, random);
  sheet.plant(written, { type: planted.type, form: 'cells', optional: false });
  sheet.text += html ? '</td></tr></table>\n' : '\n';
}

const isLongNumber = (name: string) => /id$|number|mobile|bank|certificate$/.test(name) && !/military|hk-mo/.test(name);

function writeLine(sheet: Sheet, line: string, way: Way, inTable: boolean, random: Random): void {
  let at = 0;
  const plain = (end: number, traditional: boolean) => {
    sheet.text += traditional ? toTraditional(line.slice(at, end)) : line.slice(at, end);
  };
  for (const match of line.matchAll(PLACE)) {
    const [whole, filler, name = '', wordsType = '', words = ''] = match;
    if (filler === '~') {
      plain(match.index, false);
      writeFiller(sheet, name, random);
    } else {
      const planted = PLANTED[name];
      const type = planted?.type ?? wordsType;
      if (!isType(type)) throw new Error(`no such value: ${whole}`);
      const value = planted?.make(random) ?? words;
      const form = chooseForm(type, value, way, inTable, random);
      plain(match.index, form === 'traditional');
      const written = writeAs(type, value, form, way, random);
      sheet.plant(written, {
        type,
        form: written === value && form !== 'traditional' ? 'plain' : form,
        optional: whole.startsWith('[[?'),
      });
    }
    at = match.index + whole.length;
  }
  plain(line.length, false);
}

function writeFiller(sheet: Sheet, name: string, random: Random): void {
  const make = FILLER[name];
  if (make === undefined) throw new Error(`no such word: ${name}`);
  const written = make(random);
  for (const type of POSSIBLE[name] ?? []) sheet.allow(written, type);
  sheet.text += written;
}
