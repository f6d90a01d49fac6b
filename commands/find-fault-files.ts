import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-program.ts';

/** Below `tests/faults/`: `browser/f06-captive-portal.test.ts` for `F6`; none where no row is called so. */
export function findFaultFiles(row: string): string[] {
  const [, letter = '', number = ''] = /^([FU])(\d{1,2})$/i.exec(row) ?? [];
  if (letter === '') return [];
  const start = `${letter.toLowerCase()}${number.padStart(2, '0')}-`;
  const all = readdirSync(path.join(projectRoot, 'tests/faults'), { recursive: true, encoding: 'utf8' });
  return all.filter((name) => path.basename(name).startsWith(start) && name.endsWith('.test.ts')).map((name) => name.replaceAll('\\', '/'));
}
