import * as v from 'valibot';
import { hintLife } from '../hint/hint.ts';
import { type Bytes, fromBase64, toBase64, toBytes } from './bytes.ts';
import type { Chance } from './chance.ts';
import { listQuarters, quarterOf } from './quarter.ts';
import { listActive } from './read-root.ts';
import type { TeamRoot } from './root.ts';
import { seal, unseal } from './seal.ts';
import { readJson, readSignedFile, type Signer, signFile, verifyFile } from './sign-file.ts';

/** Name of the file in `shared/team/`. */
export const teamKeysFile = 'keys.age';
/** Longest file of team keys, in bytes: 500 recipients take 50 KB. */
export const longestTeamKeys = 128 * 1024;
/** The current quarter and four more: a team whose coordinator does nothing for a year still has keys. */
const quarters = 5;

/** What the devices of a team share and the hub may not know: HMAC keys for hints, one for each quarter. */
const teamKeys = v.strictObject({
  format: v.literal('pomost-team-keys'),
  formatVersion: v.literal(1),
  team: v.pipe(v.string(), v.uuid()),
  issued: v.pipe(v.string(), v.isoTimestamp()),
  /** 32 bytes in base64 by quarter, `2026q4` */
  hints: v.record(v.pipe(v.string(), v.regex(/^\d{4}q[1-4]$/)), v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))),
});
export type TeamKeys = v.InferOutput<typeof teamKeys>;

export interface TeamKeysWish extends Chance {
  root: TeamRoot;
  /** the keys so far; absent: all are made anew, as after a device was blocked */
  kept?: TeamKeys | undefined;
}

/** Keys that were there stay, so that hints that still count can be read, also those of the last quarter; what is over is left out. */
export function makeTeamKeys({ root, now, randomBytes, kept }: TeamKeysWish): TeamKeys {
  const key = (quarter: string) => kept?.hints[quarter] ?? toBase64(randomBytes(32));
  const last = quarterOf(now - hintLife.answered);
  const lastKey = kept?.hints[last];
  return {
    format: 'pomost-team-keys',
    formatVersion: 1,
    team: root.team.id,
    issued: new Date(Math.max(now, ...listBlockings(root))).toISOString(),
    hints: {
      ...(lastKey === undefined ? {} : { [last]: lastKey }),
      ...Object.fromEntries(listQuarters(now, quarters).map((quarter) => [quarter, key(quarter)])),
    },
  };
}

/** The file: signed with a root key, sealed to every device that counts. `seal` throws where there is none. */
export async function sealTeamKeys(keys: TeamKeys, root: TeamRoot, signer: Signer): Promise<Bytes> {
  const signed = await signFile('pomost-team-keys-v1', toBytes(JSON.stringify(keys)), [signer]);
  return seal(
    toBytes(JSON.stringify(signed)),
    listActive(root).map(({ seals }) => seals),
  );
}

/**
 * undefined: not for this device, not signed by a root key of the team, of another team, or from before a device was blocked
 * (whoever has that device knows the old keys; the hub may have given an old file).
 */
export async function openTeamKeys(
  file: Bytes,
  { root, identity }: { root: TeamRoot; identity: CryptoKey | string },
): Promise<TeamKeys | undefined> {
  const plain = await unseal(file, identity);
  const signed = plain && readSignedFile(plain);
  const rootKeys = root.keys.map(({ key }) => key);
  const payload = signed && (await verifyFile('pomost-team-keys-v1', signed, rootKeys));
  const keys = payload && readJson(teamKeys, payload);
  return keys?.team === root.team.id && isAfterBlocking(keys, root) ? keys : undefined;
}

/** When devices were blocked, in ms since 1970, UTC: the clock may have been ahead then. */
const listBlockings = ({ devices }: TeamRoot): number[] => devices.flatMap(({ blocked }) => (blocked ? [Date.parse(blocked.at)] : []));

const isAfterBlocking = ({ issued }: TeamKeys, root: TeamRoot): boolean => listBlockings(root).every((at) => Date.parse(issued) >= at);

/** As the store `team` keeps them: they cannot be taken out again. */
export async function importHintKeys({ hints }: TeamKeys): Promise<Record<string, CryptoKey>> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = Object.entries(hints).map(async ([quarter, key]) => {
    return [quarter, await crypto.subtle.importKey('raw', fromBase64(key) ?? new Uint8Array(), hmac, false, ['sign'])] as const;
  });
  return Object.fromEntries(await Promise.all(imported));
}
