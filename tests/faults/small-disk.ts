import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk of its own in memory, so that it can be full without harm to anything else. */
export interface SmallDisk {
  folder: string;
  /** until not a byte more fits */
  fill(): void;
  free(): void;
  remove(): void;
}

/** undefined: only root on Linux may have one. */
export function makeSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = path.join(folder, 'ballast');
  const remove = (): void => {
    // lazily: a browser that was killed may take a moment to let go
    execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, fill: () => fill(ballast), free: () => rmSync(ballast, { force: true }), remove };
}

function fill(file: string): void {
  const open = openSync(file, 'a');
  try {
    for (let size = 1024 * 1024; size > 0; ) {
      try {
        writeSync(open, Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(open);
  }
}
