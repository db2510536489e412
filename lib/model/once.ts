/** Makes a value at its first use. What every frame of a page loads should cost nothing until it is needed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
