/** Says what failed, by kind: an error may quote what was being stored. */
export const said = (what: string) => (error: unknown) =>
  console.error(`shenfa: ${what}: ${error instanceof Error ? error.name : 'Error'}`);
