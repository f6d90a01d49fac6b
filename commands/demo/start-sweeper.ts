import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Session } from '../../tests/browser/session.ts';

export interface Sweeper {
  /** this browser must end with the demo */
  watch(session: Session): void;
}

/** From now on everything temporary goes into one folder, which is removed when this process is gone, even when it was killed. */
export function startSweeper(): Sweeper {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-demo-'));
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder;
  const sweeper = fork(path.join(import.meta.dirname, 'sweep-up.ts'), [folder], { detached: true, stdio: 'ignore' });
  sweeper.unref();
  sweeper.channel?.unref();
  return {
    watch: ({ browser }) => {
      const processId = browser.process()?.pid;
      if (processId !== undefined) sweeper.send(processId);
    },
  };
}
