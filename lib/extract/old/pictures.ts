/** How pictures begin that are kept as they are. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Pictures of one stream at most. */
const MOST = 200;

/** Pictures in a stream, found by how they begin; each reaches to the next, for readers look no further than its end. */
export function picturesIn(stream: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let at = 0; at + 8 < stream.length && starts.length < MOST; at++) {
    const first = stream[at];
    if (first !== PNG[0] && first !== JPEG[0]) continue;
    if (begins(stream, at, PNG) || isJpeg(stream, at)) starts.push(at);
  }
  return starts.map((start, i) => stream.slice(start, starts[i + 1]));
}

const begins = (stream: Uint8Array, at: number, mark: readonly number[]) =>
  mark.every((byte, i) => stream[at + i] === byte);

/** A frame of a small picture inside a picture begins so too: its first part says JFIF or Exif. */
const isJpeg = (stream: Uint8Array, at: number) =>
  begins(stream, at, JPEG) && /^(?:JFIF|Exif)/.test(String.fromCharCode(...stream.subarray(at + 6, at + 10)));
