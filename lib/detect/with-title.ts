/** A body with its title above it, unless it begins with it: what is judged as a whole, and what the story model learns from. */
export function withTitle(title: string, body: string): string {
  return body.startsWith(title) ? body : `${title}\n${body}`;
}
