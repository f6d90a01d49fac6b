import { longestEnvelope } from '../../core/envelope/envelope.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { getFile } from '../../core/hub/webdav.ts';
import type { IncomingFile } from '../../core/import/read-incoming.ts';
import { HubTrouble } from './hub-trouble.ts';
import { inParallel } from './in-parallel.ts';

/** Browsers open no more connections to one hub. */
const atOnce = 6;

export interface Wanted {
  folder: string;
  file: string;
}

/** What is no longer there is left out. Throws `HubTrouble`. */
export async function fetchFiles(ask: AskHub, logs: HubPlace, wanted: readonly Wanted[]): Promise<IncomingFile[]> {
  const files = await inParallel(wanted, atOnce, async ({ folder, file: name }): Promise<IncomingFile | undefined> => {
    const answer = await getFile(ask, logs, `${folder}/${name}`, longestEnvelope);
    // longer than any envelope: nothing of it is wanted, but its name is told
    if (answer === 'too-long') return { name, folder, bytes: new Uint8Array() };
    if (typeof answer !== 'string' && (answer.status === 404 || answer.status === 410)) return undefined;
    // a page where a file should be comes from a network that wants a log-in
    const isPage = typeof answer !== 'string' && (answer.header('content-type') ?? '').startsWith('text/html');
    if (typeof answer === 'string' || answer.status !== 200 || isPage) throw new HubTrouble(answer);
    return { name, folder, bytes: answer.body };
  });
  return files.filter((file) => file !== undefined);
}
