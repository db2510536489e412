import { LiteOpenRedaction } from '@openredaction/core/lite';
import { Redactor } from '@redactpii/node';
import IdValidator from 'id-validator';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { LLMGuard } from 'llm-guard';
// Not its front door, which loads a client for a service in the cloud.
import { SyncCompositeRedactor } from 'redact-pii/lib/SyncCompositeRedactor';
import isCreditCard from 'validator/es/lib/isCreditCard';
import { createEngine } from '../lib/detect/engine';
import { RULES } from '../rules/index';

/** Something that reads a text; the number it answers keeps the work from being left out. */
export interface Contender {
  readonly name: string;
  readonly read: (text: string) => number | Promise<number>;
  /** Longest text it is given, bytes: some peers would take minutes. */
  readonly most: number;
}

const KB = 1024;
const MB = 1024 * KB;

/** What one finds in articles when one looks for a way to recognise these. */
const PLAIN = [
  /[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]/g,
  /1[3-9]\d{9}/g,
  /0\d{2,3}-?\d{7,8}/g,
  /[1-9]\d{12,18}/g,
  /[\w.-]+@[\w-]+(?:\.[\w-]+)+/g,
  /[EeGg]\d{8}/g,
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁][A-Z][A-Z0-9]{5,6}/g,
  /绝密|机密|秘密|内部资料/g,
];

const countMatches = (text: string) => PLAIN.reduce((sum, regex) => sum + (text.match(regex)?.length ?? 0), 0);

function charLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

const idValidator = new IdValidator();
function validated(text: string): number {
  const [ids = /(?!)/g, mobiles = /(?!)/g, landlines = /(?!)/g, cards = /(?!)/g, ...others] = PLAIN;
  const found = (regex: RegExp) => text.match(regex) ?? [];
  return (
    found(ids).filter((id) => idValidator.isValid(id)).length +
    found(cards).filter((card) => isCreditCard(card)).length +
    [mobiles, landlines, ...others].reduce((sum, regex) => sum + found(regex).length, 0)
  );
}

const engine = createEngine(RULES);
const redactor = new Redactor();
const openRedaction = new LiteOpenRedaction();
const redactPii = new SyncCompositeRedactor();
const llmGuard = new LLMGuard({ pii: true });

export const OURS = 'shenfa';
export const YARDSTICK = 'char loop';

export const CONTENDERS: readonly Contender[] = [
  { name: YARDSTICK, read: charLoop, most: 1024 * MB },
  { name: OURS, read: (text) => engine.detect(text).length, most: 1024 * MB },
  { name: 'eight regexes', read: countMatches, most: 1024 * MB },
  { name: 'regexes + id-validator + validator', read: validated, most: MB },
  { name: '@redactpii/node', read: (text) => redactor.redact(text).length, most: MB },
  { name: 'llm-guard', read: async (text) => (await llmGuard.validate(text)).results.length, most: 100 * KB },
  { name: 'redact-pii', read: (text) => redactPii.redact(text).length, most: 100 * KB },
  {
    name: '@openredaction/core/lite',
    read: async (text) => (await openRedaction.detect(text)).detections.length,
    most: 10 * KB,
  },
  { name: 'libphonenumber-js', read: (text) => findPhoneNumbersInText(text, 'CN').length, most: 100 * KB },
];
