import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from '../../tests/browser/session.ts';

/** However this process ends, nothing temporary stays behind; call it before anything is started. */
export function endWithProcess(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-demo-'));
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
  // the others who listen end their programs first
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => setImmediate(() => process.exit(130)));
}

/** The browser ends before its profile is removed. */
export function endBrowserWithProcess(session: Session): void {
  // it is killed before the first await, which is all that is left at that time
  process.prependListener('exit', () => void session.kill());
}
