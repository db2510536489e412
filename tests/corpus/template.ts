/** A school document with places for values. */
export interface Template {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** A line of text, or the rows of a table. */
export type Block = { readonly line: string } | { readonly rows: readonly Row[] };

/** Cells of one row. `repeat`: the row stands for several people. */
export interface Row {
  readonly cells: readonly string[];
  readonly repeat: boolean;
}

/**
 * Reads templates: `===` stands between two; a line that begins with `|` is a row of a table, `|*` a row for several
 * people. `{mobile}` is a value that must be found, `{~name}` a word that fills, `[[marking:机密★10年]]` words that must
 * be found as that type, `[[?score:98]]` words that may be.
 */
export function readTemplates(kind: string, text: string): Template[] {
  return text
    .trim()
    .split(/\n===\n/)
    .map((body, i) => ({ id: `${kind}-${i + 1}`, blocks: readBlocks(body.trim()) }));
}

function readBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  for (const line of body.split('\n')) {
    if (line.startsWith('|')) {
      if (rows.length === 0) blocks.push({ rows });
      rows.push(readRow(line));
      continue;
    }
    rows = [];
    blocks.push({ line });
  }
  return blocks;
}

function readRow(line: string): Row {
  const repeat = line.startsWith('|*');
  const inner = line.slice(repeat ? 2 : 1).replace(/\|\s*$/, '');
  return { repeat, cells: inner.split('|').map((cell) => cell.trim()) };
}
