import type { Eyes } from './picture/read-picture';

/** What readers of files need from where they run. */
export interface Means {
  /** A file that comes with the extension, by its path. */
  readAsset(path: string): Promise<Uint8Array>;
  /** Missing where there are no canvases: then pictures count as not read. */
  readonly eyes?: Eyes;
  /** Hears how many of its pages or entries were read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}
