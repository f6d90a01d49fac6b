import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What Apache was writing when it was killed stays below this name, never below the one it was meant for; only while it is stopped. */
export function removeHalfFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) removeHalfFiles(file);
    else if (entry.name.startsWith('.davfs.tmp')) rmSync(file);
  }
}
