/** Firefox keeps the objects of page and extension apart: what crosses must be copied to be of any use there. */
const copyInto: (<T>(value: T, world: object) => T) | undefined = Reflect.get(globalThis, 'cloneInto');

/** As the page may have it. */
export const intoPage = <T>(value: T): T => copyInto?.(value, window) ?? value;

/** As this world may use it, e.g. the bytes of a file the page has made. */
export const fromPage = <T>(value: T): T => copyInto?.(value, globalThis) ?? value;
