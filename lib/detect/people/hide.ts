/** Everything but white space and punctuation replaced by `*`: a fact has no part that may stay. */
export function hideAll(value: string): string {
  return value.replaceAll(/[^\s，。、,.;；:：()（）]/g, '*');
}
