/** Numbers are compared by their digits and letters alone and without +86, mailboxes without regard to case. */
export function plainValue(value: string): string {
  const plain = value.normalize('NFKC').toLowerCase();
  return plain.includes('@') ? plain.replaceAll(/\s/g, '') : plain.replaceAll(/^\s*(?:\+|00)86|[^\p{L}\p{N}]/gu, '');
}
