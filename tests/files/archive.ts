import { strToU8, zipSync } from 'fflate';

/** A document in one XML file as the archive that LibreOffice reads. */
export function archiveOf(xml: string): Uint8Array {
  const root = /<office:document [^>]*>/.exec(xml)?.[0] ?? '';
  const type = /office:mimetype="([^"]+)"/.exec(root)?.[1] ?? '';
  const part = (name: string) => new RegExp(`<office:${name}>[\\s\\S]*</office:${name}>`).exec(xml)?.[0] ?? '';
  const document = (name: string, ...parts: string[]) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${root.replace('office:document ', `office:document-${name} `).replace(/ office:mimetype="[^"]*"/, '')}${parts.map(part).join('')}</office:document-${name}>`,
    );
  const entry = (path: string, media: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
  const entries =
    entry('/', type) + ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('');
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': document('content', 'automatic-styles', 'body'),
    'styles.xml': document('styles', 'automatic-styles', 'master-styles'),
    'meta.xml': document('meta', 'meta'),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries}</manifest:manifest>`,
    ),
  });
}
