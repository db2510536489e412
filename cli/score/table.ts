import { FORMS } from '../../tests/corpus/forms';
import { holds, LIMITS, percent } from './limits';
import type { Fault, Score, Share } from './score';

const wide = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - wide(text)));

/** The score as a table, in Chinese and English. */
export function scoreTable(score: Score): string {
  const forms = FORMS.filter((form) => [...score.types.values()].some((row) => row.has(form)));
  const cell = (share: Share | undefined) => (share === undefined ? '·' : `${Math.round(percent(share))}`).padStart(4);
  const head = `${pad('类型 type', 22)}${forms.map((_, i) => `${i + 1}`.padStart(4)).join('')}   全部 all`;
  const rows = [...score.types].sort().map(([type, row]) => {
    const all = [...row.values()].reduce((sum, { total, hit }) => ({ total: sum.total + total, hit: sum.hit + hit }), {
      total: 0,
      hit: 0,
    });
    return `${pad(type, 22)}${forms.map((form) => cell(row.get(form))).join('')}   ${percent(all)} (${all.hit}/${all.total})`;
  });
  const key = forms.map((form, i) => `${i + 1} ${form}`).join('  ');
  return ['召回率 % recall', head, ...rows, key, '', ...summary(score)].join('\n');
}

function summary(score: Score): string[] {
  return LIMITS.map((limit) => {
    const wanted = limit.least === undefined ? (limit.most === undefined ? '' : `≤ ${limit.most}`) : `≥ ${limit.least}`;
    const mark = holds(limit, score) ? '✓' : '✗';
    return `${wanted === '' ? ' ' : mark} ${pad(limit.name, 34)}${limit.value(score).toFixed(1).padStart(6)} %  ${wanted}`;
  });
}

/** One line for a fault, with what stands around it. */
export function faultLine({ kind, document, place }: Fault): string {
  const show = (from: number, to: number) => document.text.slice(Math.max(0, from), to).replaceAll('\n', '⏎');
  const text = `${show(place.start - 20, place.start)}⟦${show(place.start, place.end)}⟧${show(place.end, place.end + 12)}`;
  return `${kind === 'missed' ? '漏 missed' : '误 false '}  ${pad(place.type, 20)} ${pad(place.form ?? '', 12)} ${pad(document.id, 20)} ${text}`;
}

/** The score as data: shares as `[hit, total]`. */
export function scoreJson(score: Score): object {
  const shares = ({ total, hit }: Share) => [hit, total];
  return {
    limits: LIMITS.map((limit) => ({ name: limit.name, percent: limit.value(score), holds: holds(limit, score) })),
    types: Object.fromEntries(
      [...score.types].map(([type, forms]) => [
        type,
        Object.fromEntries([...forms].map(([form, share]) => [form, shares(share)])),
      ]),
    ),
  };
}
