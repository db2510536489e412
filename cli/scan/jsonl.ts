import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { InspectSettings } from '../../lib/pipeline';
import { examine } from './examine';

type Id = string | number | boolean | null;

/** How many lines were inspected, how many of these had findings, and how many lines could not be read. */
export interface Tally {
  inspected: number;
  found: number;
  broken: number;
}

/**
 * Reads `{"id","text","format"?}` lines and writes one line for each, in order, while they arrive. A line that cannot
 * be read is answered with `{"id","error"}`, counted, and told by its number to `tell`.
 */
export async function scanLines(
  input: Readable,
  output: Writable,
  settings: InspectSettings,
  tell: (problem: string) => void,
): Promise<Tally> {
  const tally: Tally = { inspected: 0, found: 0, broken: 0 };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const request = readRequest(line);
    if ('error' in request) tell(`第 ${number} 行未检：${request.error}`);
    const answer = await answerTo(request, settings, tally);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return tally;
}

async function answerTo(request: Request, settings: InspectSettings, tally: Tally): Promise<object> {
  if ('error' in request) {
    tally.broken++;
    return request;
  }
  const { verdict, findings } = await examine(request.text, request.format, settings);
  tally.inspected++;
  if (findings.length > 0) tally.found++;
  return {
    id: request.id,
    verdict,
    findings: findings.map(({ start, end, type, rule, action, confidence, masked }) => ({
      start,
      end,
      type,
      rule,
      action,
      confidence,
      masked,
    })),
  };
}

type Request = { id: Id; text: string; format: 'text' | 'html' } | { id: Id; error: string };

function readRequest(line: string): Request {
  const value = parse(line);
  if (value === undefined) return { id: null, error: '不是有效的 JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: '应为 JSON 对象' };
  const { id, text, format = 'text' }: { id?: unknown; text?: unknown; format?: unknown } = value;
  if (!isId(id)) return { id: null, error: 'id 应为字符串或数字' };
  if (typeof text !== 'string') return { id, error: 'text 应为字符串' };
  if (format !== 'text' && format !== 'html') return { id, error: 'format 应为 text 或 html' };
  return { id, text, format };
}

function isId(id: unknown): id is Id {
  return id === null || ['string', 'number', 'boolean'].includes(typeof id);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
