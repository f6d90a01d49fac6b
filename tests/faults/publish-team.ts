import { randomBytes } from 'node:crypto';
import { accessOf } from '../../core/hub/access-of.ts';
import type { HubAccess, HubPlace } from '../../core/hub/hub-access.ts';
import { putOver } from '../../core/hub/webdav.ts';
import { type Bytes, toBytes } from '../../core/team/bytes.ts';
import { makeTeamKeys, sealTeamKeys, teamKeysFile } from '../../core/team/team-keys.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';
import type { Hub } from '../../hub/set-up.ts';
import { type MadeTeam, makeTeam } from '../make-team.ts';

const day = 24 * 60 * 60 * 1000;

/** A team of one office and so many laptops, each with an account of its own at the hub, and its root at the hub. */
export async function publishTeam(hub: Hub, laptops = 1): Promise<MadeTeam> {
  const now = Date.now();
  const team = await makeTeam(
    [
      { name: 'Office', roles: ['supervisor', 'coordinator'], access: accessAt(hub.url, hub, 'supervisor', 0) },
      ...Array.from({ length: laptops }, (_, index) => ({
        name: `Laptop ${index + 1}`,
        roles: ['counsellor' as const],
        access: accessAt(hub.url, hub, 'device', index),
      })),
    ],
    { issued: new Date(now - day).toISOString(), expires: new Date(now + 365 * day).toISOString() },
  );
  const place = getShared(accessAt(ownAddress(hub), hub, 'coordinator', 0));
  const root = toBytes(JSON.stringify(team.signedRoot));
  const keys = makeTeamKeys({ root: team.root, now, randomBytes: (length) => new Uint8Array(randomBytes(length)) });
  await put(place, 'team/root-1.json', root);
  await put(place, `team/${teamKeysFile}`, await sealTeamKeys(keys, team.root, team.coordinator));
  await put(place, 'team/root.json', root);
  return team;
}

/** As this machine reaches the hub, past everything that stands before it. */
export const ownAddress = (hub: Pick<Hub, 'port'>): string => `http://127.0.0.1:${hub.port}/`;

/** Of the n-th account of its kind, counted from 0. */
export function accessAt(url: string, hub: Hub, kind: 'device' | 'supervisor' | 'coordinator', index: number): HubAccess {
  const account = hub.accounts.filter((one) => one.kind === kind)[index];
  if (!account) throw new Error(`the hub has no ${kind} number ${index + 1}`);
  return accessOf(url, account);
}

function getShared({ shared }: HubAccess): HubPlace {
  if (!shared) throw new Error('an account of the hub reaches shared/');
  return shared;
}

async function put(place: HubPlace, path: string, bytes: Bytes): Promise<void> {
  const answer = await putOver(makeNodeRequest(), place, path, bytes);
  if (typeof answer === 'string' || (answer.status !== 201 && answer.status !== 204)) {
    throw new Error(`${path} was not taken: ${typeof answer === 'string' ? answer : answer.status}`);
  }
}
