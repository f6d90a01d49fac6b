import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A build of its own for a long measurement: another build in between must not change what is measured. */
export function copyExtension(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'pomost-extension-'));
  cpSync(folder, copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
