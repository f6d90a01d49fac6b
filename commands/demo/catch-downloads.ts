import { mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sendBidi } from '../../tests/browser/firefox-chrome-scope.ts';
import type { Session } from '../../tests/browser/session.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';

/** Lets the browser save files without asking, and answers the folder they come to. */
export async function catchDownloads(session: Session): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  if (session.name === 'firefox') {
    await sendBidi(session.browser, 'browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder: folder } });
  } else {
    const client = await session.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  return folder;
}

/** Waits for the one file with this ending and moves it to `target`. */
export async function takeDownload(folder: string, ending: string, target: string): Promise<void> {
  const name = await waitUntil(`a file ending in ${ending}`, async () => {
    const names = readdirSync(folder);
    const isWriting = names.some((other) => /\.(?:part|crdownload|tmp)$/.test(other));
    return isWriting ? undefined : names.find((other) => other.endsWith(ending) && statSync(path.join(folder, other)).size > 0);
  });
  renameSync(path.join(folder, name), target);
}
