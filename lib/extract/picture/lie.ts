import type { Slope } from './level';
import type { Box, Word } from './words';

/** How what the engine saw lies in the picture: which part, in which size, turned by quarters and put straight. */
export interface Lie {
  readonly part: Box;
  readonly scale: number;
  readonly quarters: number;
  readonly slope: Slope;
}

/** A word where it stands in the picture. */
export function backFrom(lie: Lie, word: Word): Word {
  const { part, scale, quarters, slope } = lie;
  const [width, height] = [(part.right - part.left) * scale, (part.bottom - part.top) * scale];
  const [turnedWidth, turnedHeight] = quarters % 2 === 0 ? [width, height] : [height, width];
  const corners = [
    [word.left, word.top],
    [word.right, word.top],
    [word.left, word.bottom],
    [word.right, word.bottom],
  ].map(([x = 0, y = 0]) => {
    const rise = slope.top + ((slope.bottom - slope.top) * y) / turnedHeight;
    return turnBack(x, y + (x - turnedWidth / 2) * rise, width, height, quarters);
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    ...word,
    left: Math.round(part.left + Math.min(...xs) / scale),
    top: Math.round(part.top + Math.min(...ys) / scale),
    right: Math.round(part.left + Math.max(...xs) / scale),
    bottom: Math.round(part.top + Math.max(...ys) / scale),
  };
}

function turnBack(x: number, y: number, width: number, height: number, quarters: number): [number, number] {
  if (quarters === 1) return [y, height - x];
  if (quarters === 2) return [width - x, height - y];
  if (quarters === 3) return [width - y, x];
  return [x, y];
}
