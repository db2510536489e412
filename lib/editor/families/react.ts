import { get } from './family';

/** How far up the components of an editor are searched. */
const FAR = 40;

/** A property of the nearest React component at or around an element that has it. */
export function propertyAround(element: Element, name: string): unknown {
  const key = Object.keys(element).find((own) => own.startsWith('__reactFiber$') || own.startsWith('__reactInternal'));
  let fiber = key === undefined ? undefined : get(element, key);
  for (let i = 0; i < FAR && fiber; i++) {
    const value = get(fiber, 'memoizedProps', name);
    if (value !== undefined) return value;
    fiber = get(fiber, 'return');
  }
  return undefined;
}
