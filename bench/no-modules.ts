/** Stands for `node:module` in a bundle that runs in a browser too: what asks for a module then goes without it. */
export function createRequire() {
  return (name: string): never => {
    throw new Error(`there is no ${name} here`);
  };
}
