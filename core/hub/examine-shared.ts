import type { AskHub, HubAnswer, HubFailure } from './ask-hub.ts';
import type { FindingCode } from './diagnosis.ts';
import type { HubAccess, HubPlace } from './hub-access.ts';
import { makeProbe } from './probe.ts';
import { getFile, listFolder, putNew, putOver, removeFile } from './webdav.ts';

const probe = makeProbe(1024);
const statusOf = (answer: unknown[] | HubAnswer | HubFailure): number =>
  typeof answer === 'string' ? 0 : Array.isArray(answer) ? 207 : answer.status;

/** What a device needs of the shared folder: read what the team is, read and add notes and hints, change nothing. */
export async function examineShared(ask: AskHub, shared: HubPlace, name: string): Promise<FindingCode[]> {
  const root = statusOf(await getFile(ask, shared, 'team/root.json', 1024 * 1024));
  return [
    ...(root === 200 || root === 404 ? [] : (['shared-unreadable'] as const)),
    ...(await examineNotes(ask, shared, `notes/${name}`)),
    ...(await examineHints(ask, shared, `hints/${name}`)),
    ...(await examineTeam(ask, shared, `team/${name}`)),
  ];
}

async function examineNotes(ask: AskHub, shared: HubPlace, path: string): Promise<FindingCode[]> {
  const added = statusOf(await putNew(ask, shared, path, probe));
  if (added === 404 || added === 409) return ['shared-missing'];
  if (added !== 201) return ['shared-not-addable'];
  const again = statusOf(await putNew(ask, shared, path, probe));
  const listed = await listFolder(ask, shared, 'notes');
  const isListed = Array.isArray(listed) && listed.some((entry) => `notes/${entry.name}` === path);
  await removeFile(ask, shared, path);
  return [...(again === 412 ? [] : (['shared-overwrites'] as const)), ...(isListed ? [] : (['shared-not-listable'] as const))];
}

async function examineHints(ask: AskHub, shared: HubPlace, path: string): Promise<FindingCode[]> {
  const added = statusOf(await putNew(ask, shared, path, probe));
  if (added === 404 || added === 409) return ['shared-missing'];
  if (added !== 201) return ['hints-not-addable'];
  await removeFile(ask, shared, path);
  return [];
}

async function examineTeam(ask: AskHub, shared: HubPlace, path: string): Promise<FindingCode[]> {
  if (statusOf(await putNew(ask, shared, path, probe)) !== 201) return [];
  await removeFile(ask, shared, path);
  return ['team-writable'];
}

/** What supervisors and coordinators need besides: see what all devices have sent, write receipts over older ones. Others are not asked. */
export async function examineRights(ask: AskHub, { logs, shared }: HubAccess, name: string): Promise<FindingCode[]> {
  if (!logs) return [];
  const isListed = Array.isArray(await listFolder(ask, logs, ''));
  const isReplaceable = !shared || (await canReplace(ask, shared, `receipts/${name}`));
  return [...(isListed ? [] : (['logs-not-listable'] as const)), ...(isReplaceable ? [] : (['receipts-not-replaceable'] as const))];
}

async function canReplace(ask: AskHub, shared: HubPlace, path: string): Promise<boolean> {
  const added = statusOf(await putNew(ask, shared, path, probe));
  const replaced = added === 201 ? statusOf(await putOver(ask, shared, path, probe)) : 0;
  await removeFile(ask, shared, path);
  return [200, 201, 204].includes(replaced);
}
