import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import type { Bytes } from './bytes.ts';
import { listQuarters, quarterOf } from './quarter.ts';
import { importHintKeys, makeTeamKeys, openTeamKeys, sealTeamKeys, type TeamKeys } from './team-keys.ts';

const now = Date.UTC(2026, 10, 22);
const random = (length: number): Bytes => new Uint8Array(randomBytes(length));
let team: MadeTeam;
let keys: TeamKeys;
let file: Bytes;

beforeAll(async () => {
  team = await makeTeam();
  keys = makeTeamKeys({ root: team.root, now, randomBytes: random });
  file = await sealTeamKeys(keys, team.root, team.coordinator);
});

const open = (given: Bytes, index = 1, root = team.root) => {
  const device = team.devices[index];
  if (!device) throw new Error('no such device');
  return openTeamKeys(given, { root, identity: device.keys.sealKey });
};

describe('a quarter', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026q1'],
    ['2026-03-31T23:59:59Z', '2026q1'],
    ['2026-04-01T00:00:00Z', '2026q2'],
    ['2026-12-31T23:59:59Z', '2026q4'],
  ])('of %s is %s', (moment, quarter) => {
    expect(quarterOf(Date.parse(moment))).toBe(quarter);
  });

  it('goes on over the year, from the last day of a long month too', () => {
    expect(listQuarters(Date.UTC(2026, 7, 31), 4)).toEqual(['2026q3', '2026q4', '2027q1', '2027q2']);
  });
});

describe('the keys of a team', () => {
  it('are there for this quarter and four more, all different', () => {
    expect(Object.keys(keys.hints)).toEqual(['2026q4', '2027q1', '2027q2', '2027q3', '2027q4']);
    expect(new Set(Object.values(keys.hints)).size).toBe(5);
  });

  it('are opened by every device that counts', async () => {
    expect(await open(file, 0)).toEqual(keys);
    expect(await open(file, 1)).toEqual(keys);
  });

  it('sign, and cannot be taken out', async () => {
    const imported = await importHintKeys(keys);
    const key = imported['2026q4'];
    if (!key) throw new Error('no key');
    expect((await crypto.subtle.sign('HMAC', key, new Uint8Array(4))).byteLength).toBe(32);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('stay for quarters that are not over, when some are added', () => {
    const later = makeTeamKeys({ root: team.root, now: Date.UTC(2027, 3, 1), randomBytes: random, kept: keys });
    expect(later.hints['2027q2']).toBe(keys.hints['2027q2']);
    expect(Object.keys(later.hints).sort()).toEqual(['2027q1', '2027q2', '2027q3', '2027q4', '2028q1', '2028q2']);
  });

  it.each([
    ['while hints of the last quarter count', Date.UTC(2027, 0, 29), '2026q4'],
    ['no longer than that', Date.UTC(2027, 1, 2), undefined],
  ])('stay %s', (_when, later, quarter) => {
    const { hints } = makeTeamKeys({ root: team.root, now: later, randomBytes: random, kept: keys });
    expect(hints['2026q4']).toBe(quarter && keys.hints[quarter]);
    expect(hints['2027q1']).toBe(keys.hints['2027q1']);
  });

  it('are taken after a device was blocked by a clock that was ahead', async () => {
    const at = new Date(now + 7 * 24 * 60 * 60 * 1000).toISOString();
    const [first, ...others] = team.root.devices;
    const root = {
      ...team.root,
      devices: [...(first ? [first] : []), ...others.map((device) => ({ ...device, blocked: { at, why: 'lost' as const } }))],
    };
    const anew = makeTeamKeys({ root, now, randomBytes: random });
    expect(anew.issued).toBe(at);
    expect(await open(await sealTeamKeys(anew, root, team.coordinator), 0, root)).toEqual(anew);
  });

  it('are all new where none are kept', () => {
    const anew = makeTeamKeys({ root: team.root, now, randomBytes: random });
    expect(Object.values(anew.hints).some((key) => Object.values(keys.hints).includes(key))).toBe(false);
  });

  it('are not sealed to a blocked device, and old ones are not taken after a blocking', async () => {
    const lost = team.devices[1];
    const at = new Date(now + 1000).toISOString();
    const root = {
      ...team.root,
      devices: team.root.devices.map((device) => (device.id === lost?.id ? { ...device, blocked: { at, why: 'lost' as const } } : device)),
    };
    const anew = await sealTeamKeys(makeTeamKeys({ root, now: now + 1000, randomBytes: random }), root, team.coordinator);
    expect(await open(anew, 1, root)).toBeUndefined();
    expect(await open(anew, 0, root)).toBeDefined();
    expect(await open(file, 0, root)).toBeUndefined();
  });

  it('are not taken from another team, another key, or torn', async () => {
    const other = await makeTeam();
    const foreign = await sealTeamKeys({ ...keys, team: other.root.team.id }, team.root, team.coordinator);
    const unsigned = await sealTeamKeys(keys, team.root, other.coordinator);
    expect(await open(foreign)).toBeUndefined();
    expect(await open(unsigned)).toBeUndefined();
    expect(await open(file.slice(0, -1))).toBeUndefined();
  });

  it('may be signed by the paper key', async () => {
    expect(await open(await sealTeamKeys(keys, team.root, team.paper))).toEqual(keys);
  });
});
