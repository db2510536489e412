import type { IncomingMessage } from 'node:http';

/** One request as the server received it. */
export interface RecordedRequest {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A publication the server accepted. */
export interface Publication {
  readonly title: string;
  /** Text or HTML, as sent. Empty when the way of sending has no such field. */
  readonly body: string;
}

/** Reads a request to its end. */
export async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = '', url = '', headers } = request;
  return { method, host: headers.host ?? '', url, headers, body: Buffer.concat(chunks) };
}

/** Title and body of a posted publication: urlencoded, JSON or multipart. */
export async function readPublication(request: RecordedRequest): Promise<Publication> {
  const type = String(request.headers['content-type']);
  if (type.startsWith('application/json')) {
    const { title = '', content = '' } = JSON.parse(request.body.toString());
    return { title: String(title), body: String(content) };
  }
  const form = await new Response(new Uint8Array(request.body), { headers: { 'content-type': type } }).formData();
  const text = (name: string) => String(form.get(name) ?? '');
  return { title: text('title'), body: text('body') };
}

/** Every form in which a request can carry a value that has only letters, digits and Chinese characters. */
function readings(request: RecordedRequest): string[] {
  const raw = `${request.url}\n${JSON.stringify(request.headers)}\n${request.body.toString()}`;
  const percent = raw.replaceAll('+', ' ').replace(/(%[0-9a-f]{2})+/gi, (bytes) => {
    return Buffer.from(bytes.replaceAll('%', ''), 'hex').toString();
  });
  const escapes = raw.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const base64 = (raw.match(/[A-Za-z0-9+/_-]{16,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString());
  return [raw, percent, escapes, ...base64];
}

/** Whether a request has a value anywhere: address, headers or body; plain, percent, JSON or base64 encoded. */
export function carries(request: RecordedRequest, value: string): boolean {
  return readings(request).some((reading) => reading.includes(value));
}
