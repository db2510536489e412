import { Database } from './database';
import { linesOf } from './source';
import { type Stretch, stretchOf } from './stretch';

/** Asks a thread to read the places `from <= seq < to` of a database. */
export interface StretchRequest {
  readonly database: string;
  readonly from: number;
  readonly to: number;
  /** Places whose hashes are asked for. */
  readonly wanted: readonly number[];
}

/** What a thread answers; `stretch` is absent where there is no line. */
export type StretchAnswer = { readonly stretch?: Stretch } | { readonly problem: string };

/** Reads stretches of the account, one after the other, for whoever started this thread. */
export function startChainThread(): void {
  let open: Database | undefined;
  async function answer({ database, from, to, wanted }: StretchRequest): Promise<StretchAnswer> {
    open ??= new Database(database);
    const stretch = stretchOf(await linesOf(open, from, to), new Set(wanted));
    return stretch ? { stretch } : {};
  }
  globalThis.onmessage = ({ data }: MessageEvent<StretchRequest>) => {
    void answer(data)
      .catch((error: unknown) => ({ problem: String(error) }))
      .then((said) => globalThis.postMessage(said));
  };
}
