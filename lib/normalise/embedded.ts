/** A file pasted into markup as text. */
const EMBEDDED =
  /data:((?:image|audio|video|application)\/[^;,"'\s]{1,80})(?:;[^;,"']{1,80})?;base64,([A-Za-z0-9+/\s]*=*)/g;

/** A file that is written into a text: what it is said to be, and its bytes in base64. */
export interface EmbeddedFile {
  readonly type: string;
  readonly base64: string;
}

/** The files that are written into markup, in their order. */
export function embeddedFiles(text: string): EmbeddedFile[] {
  return [...text.matchAll(EMBEDDED)].map(([, type = '', base64 = '']) => ({
    type,
    base64: base64.replaceAll(/\s+/g, ''),
  }));
}
