/** A page that is nothing but a picture (JPEG, in red, green and blue); `width` and `height` in points, 72 to the inch. */
export interface PicturePage {
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** Objects before those of the pages: the catalogue and the list of pages. */
const FIRST = 3;
const PER_PAGE = 3;

/** A PDF of such pages, without properties or anything else beside them (PDF 1.4, ISO 32000-1 7.5). */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const out: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (...parts: readonly (string | Uint8Array)[]) => {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Uint8Array.from(part, (char) => char.charCodeAt(0)) : part;
      out.push(bytes);
      length += bytes.length;
    }
  };
  const object = (...parts: readonly (string | Uint8Array)[]) => {
    offsets.push(length);
    add(`${offsets.length} 0 obj\n`, ...parts, '\nendobj\n');
  };
  // Four bytes that no text has tell programs that this is none.
  add('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, i) => `${FIRST + i * PER_PAGE} 0 R`).join(' ');
  object(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  pages.forEach(({ jpeg, columns, rows, width, height }, i) => {
    const own = FIRST + i * PER_PAGE;
    const content = `${width} 0 0 ${height} 0 0 cm /P Do`;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${own + 1} 0 R`,
      ` /Resources << /XObject << /P ${own + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceRGB`,
      ` /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}`);
  add(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of out) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
