import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Smallest contrast of text on its ground (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

/** Every colour of text with the grounds it stands on. */
const PAIRS: Record<string, readonly string[]> = {
  ink: ['paper', 'soft', 'blue-tint', 'red-tint', 'amber-tint'],
  strong: ['paper', 'soft', 'blue-tint'],
  blue: ['paper', 'soft', 'blue-tint'],
  'on-blue': ['blue'],
  red: ['paper', 'blue-tint'],
  amber: ['paper', 'blue-tint', 'amber-tint'],
  green: ['paper', 'blue-tint'],
};

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const [dark = ''] = rest.split('@media');

function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

/** Relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('the %s colours', (_theme, all) => {
  const pairs = Object.entries(PAIRS).flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(all[text] ?? '', all[ground] ?? '')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
