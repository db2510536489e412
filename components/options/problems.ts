/** A line about a broken policy, taken apart. */
export interface Problem {
  /** Path into the policy; empty when the file as a whole is meant. */
  readonly where: string;
  readonly what: string;
}

/** Parts a line `sites[0].hosts：…` at the first full-width colon, or at a colon followed by a space. */
export function splitProblem(line: string): Problem {
  const found = /^([\w.[\]"()\p{Script=Han}-]{1,200}?)(?:：|: )(.+)$/su.exec(line);
  return found ? { where: found[1] ?? '', what: found[2] ?? '' } : { where: '', what: line };
}
