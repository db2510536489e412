import type { Field } from '../../model/submission';
import { embeddedFiles } from '../../normalise/embedded';
import type { AttachedFile } from './body/body';

/** A file sent as a text, e.g. a drawing. */
const ENCODED = /^[A-Za-z0-9+/]{256,}={0,2}$/;

/** Files that are written into the fields of a request: pictures pasted into an article, drawings uploaded as a text. */
export function pastedFiles(fields: readonly Field[], isUpload: boolean): AttachedFile[] {
  return fields.flatMap(({ name, value }) => {
    if (isUpload && ENCODED.test(value)) return [{ name, bytes: fromBase64(value) }];
    return embeddedFiles(value).map(({ type, base64 }, i) => ({
      name: `${name.slice(0, 100)} ${type} ${i + 1}`,
      bytes: fromBase64(base64),
    }));
  });
}

/** What is no base64 is no file that can be read: its text is what it is. */
function fromBase64(text: string): Uint8Array {
  const binary = decoded(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function decoded(text: string): string {
  try {
    return atob(text);
  } catch {
    return text;
  }
}
