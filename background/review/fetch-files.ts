import { longestEnvelope } from '../../core/envelope/envelope.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { isAboutOne } from '../../core/hub/is-about-one.ts';
import { getFile } from '../../core/hub/webdav.ts';
import type { ImportProblem, ListedAs } from '../../core/import/import-problem.ts';
import { type IncomingFile, nameProblem } from '../../core/import/read-incoming.ts';
import { HubTrouble } from './hub-trouble.ts';
import { inParallel } from './in-parallel.ts';

/** Browsers open no more connections to one hub. */
const atOnce = 6;

export interface Wanted {
  folder: string;
  file: string;
  listed: ListedAs;
}

export interface Fetched {
  files: IncomingFile[];
  /** that the hub does not hand out */
  problems: ImportProblem[];
}

/** Throws `HubTrouble` where the others would fare no better. */
export async function fetchFiles(ask: AskHub, logs: HubPlace, wanted: readonly Wanted[]): Promise<Fetched> {
  const fetched = await inParallel(wanted, atOnce, async ({ folder, file: name, listed }): Promise<IncomingFile | ImportProblem> => {
    const file = { name, folder, listed };
    const answer = await getFile(ask, logs, `${folder}/${name}`, longestEnvelope);
    // longer than any envelope: nothing of it is wanted, but its name is told
    if (answer === 'too-long') return { ...file, bytes: new Uint8Array() };
    if (isAboutOne(answer)) return nameProblem(file, 'withheld');
    // a page where a file should be comes from a network that wants a log-in
    const isPage = typeof answer !== 'string' && (answer.header('content-type') ?? '').startsWith('text/html');
    if (typeof answer === 'string' || answer.status !== 200 || isPage) throw new HubTrouble(answer);
    return { ...file, bytes: answer.body };
  });
  return {
    files: fetched.filter((one) => 'bytes' in one),
    problems: fetched.filter((one) => 'code' in one),
  };
}
