import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** The form in which packs are kept. */
export const writeJson = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** All or nothing, as far as a disk allows it: every file is written beside its place before the first one is put there. */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
  const written: { path: string; temporary: string }[] = [];
  try {
    for (const [path, content] of files) {
      const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
      written.push({ path, temporary });
      writeFileSync(temporary, content, { flag: 'wx' });
    }
    for (const { path, temporary } of written) renameSync(temporary, path);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}
