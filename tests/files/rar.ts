import { crc32 } from 'node:zlib';

const MARK = Buffer.from('Rar!\x1a\x07\x00', 'latin1');
const FILE = 0x74;
const MAIN = 0x73;
/** The header is followed by the content. */
const HAS_CONTENT = 0x8000;
const STORED = 0x30;

/** A header of RAR 4: the checksum of what follows comes first. */
function header(type: number, flags: number, fields: Buffer): Buffer {
  const rest = Buffer.alloc(5 + fields.length);
  rest.writeUInt8(type, 0);
  rest.writeUInt16LE(flags, 1);
  rest.writeUInt16LE(7 + fields.length, 3);
  fields.copy(rest, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(crc32(rest) & 0xffff);
  return Buffer.concat([sum, rest]);
}

/** An archive as RAR 4 makes it without packing, its names in whatever letters they come. */
export function rarOf(files: readonly (readonly [name: Uint8Array, content: Uint8Array])[]): Uint8Array {
  const parts = files.flatMap(([name, content]) => {
    const fields = Buffer.alloc(25);
    fields.writeUInt32LE(content.length, 0);
    fields.writeUInt32LE(content.length, 4);
    // Made on Windows.
    fields.writeUInt8(2, 8);
    fields.writeUInt32LE(crc32(content), 9);
    fields.writeUInt32LE(0x21 << 16, 13);
    fields.writeUInt8(29, 17);
    fields.writeUInt8(STORED, 18);
    fields.writeUInt16LE(name.length, 19);
    fields.writeUInt32LE(0x20, 21);
    return [header(FILE, HAS_CONTENT, Buffer.concat([fields, name])), Buffer.from(content)];
  });
  return new Uint8Array(Buffer.concat([MARK, header(MAIN, 0, Buffer.alloc(6)), ...parts]));
}
