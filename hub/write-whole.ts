import { renameSync, writeFileSync } from 'node:fs';

/** Readable by its owner only, and never half: what was there stays until the new one is whole. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, file);
}
