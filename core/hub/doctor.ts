import type { AskHub, HubAnswer, HubFailure, HubRequest } from './ask-hub.ts';
import { type Diagnosis, type FindingCode, judgeHub } from './diagnosis.ts';
import { examineRights, examineShared } from './examine-shared.ts';
import type { HubAccess } from './hub-access.ts';
import { nameObstacle } from './name-obstacle.ts';
import { makeProbe, nameProbe } from './probe.ts';
import { readClock } from './read-clock.ts';
import { getFile, listFolder, putNew, putOver, removeFile } from './webdav.ts';

export interface Examination {
  /** a device's, not a supervisor's, where there is one: what it may do is what is examined */
  access: HubAccess;
  /** a supervisor's or coordinator's, whose rights are tried besides; absent: those of `access` */
  rights?: HubAccess;
  /** ms since 1970, UTC */
  now(): number;
  /** nobody's name so far, of letters and digits */
  name: string;
  /** address of another device's folder, with a slash at the end */
  otherDrop?: string;
  /** sends only the first bytes of a request and hangs up; browsers cannot */
  cutUpload?(request: HubRequest, bytes: number): Promise<void>;
}

/** Longer than any envelope. */
const probeBytes = 256 * 1024;
/** Times of acts are rounded to 15 minutes, receipts and roots live for days: less than this does no harm, in ms. */
const mostSkew = 5 * 60_000;

/**
 * Tries at a hub what a device does, and what it must not be able to do.
 * Leaves a few files behind where files cannot be deleted, called `pomost-probe-…`: supervisors take them away.
 */
export async function examineHub(ask: AskHub, given: Examination): Promise<Diagnosis> {
  const failed: FindingCode[] = [];
  // where the network breaks in the middle nothing that was found so far holds
  const watched: AskHub = async (request) => {
    const answer = await ask(request);
    if (answer === 'unreachable' || answer === 'timeout') failed.push('no-answer');
    return answer;
  };
  const path = nameProbe(given.name);
  const kept = await examineCut(watched, given, path);
  const first = await putNew(watched, given.access.drop, path, makeProbe(probeBytes));
  const obstacle = nameObstacle(first);
  // half a file that lies there is worse than the odd answer that follows from it
  if (kept.includes('keeps-partial') || (isThere(first) && given.cutUpload)) return judgeHub(['keeps-partial']);
  if (obstacle !== undefined) return judgeHub([obstacle]);
  const clock = examineClock(first, given.now());
  const found = [
    ...kept,
    ...clock.found,
    ...(await examineDrop(watched, given, path)),
    ...(await examineOther(watched, given, path)),
    ...(given.access.shared ? await examineShared(watched, given.access.shared, path) : (['no-shared'] as const)),
    ...(await examineRights(watched, given.rights ?? given.access, path)),
  ];
  return { ...judgeHub([...found, ...failed]), ...(clock.skew !== undefined && { skew: clock.skew }) };
}

const hasStatus = (answer: HubAnswer | HubFailure, ...statuses: number[]): boolean =>
  typeof answer !== 'string' && statuses.includes(answer.status);
const isThere = (answer: HubAnswer | HubFailure): boolean => hasStatus(answer, 412);
const isTaken = (answer: HubAnswer | HubFailure): boolean => hasStatus(answer, 200, 201, 204);

async function examineCut(ask: AskHub, { access, cutUpload }: Examination, path: string): Promise<FindingCode[]> {
  if (!cutUpload) return ['partial-unknown'];
  const headers = { 'If-None-Match': '*' };
  const request: HubRequest = { method: 'PUT', place: access.drop, path, headers, body: makeProbe(probeBytes), mostBytes: probeBytes };
  await cutUpload(request, 5000);
  return hasStatus(await getFile(ask, access.drop, path, probeBytes), 200) ? ['keeps-partial'] : [];
}

function examineClock(answer: HubAnswer | HubFailure, now: number): { found: FindingCode[]; skew?: number } {
  const clock = typeof answer === 'string' ? undefined : readClock(answer);
  if (clock === undefined) return { found: ['clock-unknown'] };
  const skew = clock - now;
  return { found: Math.abs(skew) > mostSkew ? ['clock-off'] : [], skew };
}

/** What can be done in the device's own folder with a file that lies there. */
async function examineDrop(ask: AskHub, { access: { drop, kind } }: Examination, path: string): Promise<FindingCode[]> {
  const again = await putNew(ask, drop, path, makeProbe(1024));
  const read = await getFile(ask, drop, path, 2 * probeBytes);
  const isReadable = hasStatus(read, 200);
  const found: FindingCode[] = isReadable ? ['may-read-own'] : [];
  if (Array.isArray(await listFolder(ask, drop, ''))) found.push('may-list-own');
  if (isThere(again)) {
    if (isTaken(await putOver(ask, drop, path, makeProbe(1024)))) found.push('may-overwrite');
  } else if (hasStatus(again, 201) && kind === 'nextcloud' && !isReadable) found.push('renames');
  else found.push(isTaken(again) ? 'overwrites' : 'unclear-repeat');
  if (isTaken(await removeFile(ask, drop, path))) found.push('may-delete-own');
  return found;
}

async function examineOther(ask: AskHub, { access, otherDrop }: Examination, path: string): Promise<FindingCode[]> {
  if (otherDrop === undefined) return [];
  const place = { ...access.drop, url: otherDrop };
  const added = await putNew(ask, place, path, makeProbe(1024));
  const listed = await listFolder(ask, place, '');
  if (isTaken(added)) await removeFile(ask, place, path);
  return isTaken(added) || Array.isArray(listed) ? ['reaches-others'] : [];
}
