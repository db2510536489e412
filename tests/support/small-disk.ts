import { spawnSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BLOCK = Buffer.alloc(256 * 1024);

/** A disk of its own, small enough to be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing more fits. */
  fill(): Promise<void>;
  /** Gives the room back. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

function run(command: string, ...args: string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`磁盘写满的测试需要 Linux 上的 root。 / A small disk needs root on Linux.\n${done.stderr}`);
}

/** Mounts a disk in memory. @throws Error where that is not allowed. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'shenfa-disk-'));
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill() {
      const file = await open(filler, 'a');
      try {
        // What is left after whole blocks is filled byte by byte.
        for (const part of [BLOCK, BLOCK.subarray(0, 4096), BLOCK.subarray(0, 1)]) {
          for (;;) {
            const wrote = await file.write(part).then(
              ({ bytesWritten }) => bytesWritten === part.length,
              () => false,
            );
            if (!wrote) break;
          }
        }
      } finally {
        await file.close();
      }
    },
    empty: () => rm(filler, { force: true }),
    async remove() {
      run('umount', folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
