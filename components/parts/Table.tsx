import type { ComponentChildren } from 'preact';

/** One column: its head and what stands in it for a row. */
export interface Column<R> {
  readonly head: string;
  readonly cell: (row: R) => ComponentChildren;
  /** Right-aligned. */
  readonly number?: boolean;
  /** A name or a word: not broken in the middle on narrow paper. */
  readonly short?: boolean;
}

interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Said instead of rows. */
  readonly empty: string;
}

/** Date and time in a narrow column: broken between the two and nowhere else. */
export function Moment({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(' ').map((part, index) => (
        <span key={index} class="whole">
          {index > 0 && ' '}
          {part}
        </span>
      ))}
    </>
  );
}

/** A native table that scrolls sideways in its own frame when the window is narrow. */
export function Table<R>({ caption, columns, rows, keyOf, empty }: TableProps<R>) {
  const kind = (column: Column<R>) => (column.number ? 'number' : column.short ? 'short' : undefined);
  return (
    <section class="table">
      <h2>{caption}</h2>
      {rows.length === 0 ? (
        <p class="muted">{empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, so the keyboard must reach it
        <section class="wide" aria-label={caption} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.head} scope="col" class={kind(column)}>
                    {column.head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={keyOf(row)}>
                  {columns.map((column) => (
                    <td key={column.head} class={kind(column)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
