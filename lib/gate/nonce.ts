/** How a released request is told from all others: a one-shot number in the fragment, which never reaches the server. */
const MARK = '#pg=';
const PATTERN = /#pg=([0-9a-f]{32})$/;

/** 128 random bits, lower-case hexadecimal. */
export function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The URL with its fragment replaced by the nonce. */
export function withNonce(url: string, nonce: string): string {
  return url.split('#', 1)[0] + MARK + nonce;
}

/** The nonce a URL carries, if any. */
export function nonceOf(url: string): string | undefined {
  return PATTERN.exec(url)?.[1];
}

/** The URL filter of the network rule that lets exactly this nonce through. */
export function nonceFilter(nonce: string): string {
  return `${MARK}${nonce}|`;
}
