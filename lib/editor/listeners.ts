/** Listeners on the window, taken away by whoever opens the document anew, and put back by `attach`. */
export class Listeners {
  private readonly all: (readonly [type: string, listener: (event: Event) => void])[] = [];

  on(types: readonly string[], listener: (event: Event) => void): void {
    for (const type of types) this.all.push([type, listener]);
  }

  /** Adds those that are missing; the same one twice is one. */
  attach(): void {
    for (const [type, listener] of this.all) window.addEventListener(type, listener, true);
  }
}
