import { beforeAll, describe, expect, it } from 'vitest';
import { makeFileHub } from '../../tests/make-file-hub.ts';
import { type DeviceWish, type MadeDevice, type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import type { AskHub } from '../hub/ask-hub.ts';
import type { HubAccess } from '../hub/hub-access.ts';
import { toBytes } from './bytes.ts';
import { describeMembership, isBlocked } from './describe-membership.ts';
import { joinTeam } from './join-team.ts';
import type { Membership } from './membership.ts';
import { originPatterns } from './origin-pattern.ts';
import { type Pairing, readPairingText } from './pairing-text.ts';
import type { TeamRoot } from './root.ts';
import { signRoot } from './sign-root.ts';
import { makeTeamKeys, sealTeamKeys } from './team-keys.ts';

const place = (path: string) => ({ url: `https://hub.example.org:8443/${path}/`, user: 'laptop', password: 'made-up' });
const access: HubAccess = { kind: 'webdav', drop: place('logs/laptop'), shared: place('shared') };
const wishes: DeviceWish[] = [
  { name: 'Office', roles: ['supervisor'], access },
  { name: 'Laptop', roles: ['counsellor'], access },
];
const now = Date.UTC(2026, 10, 22);

let team: MadeTeam;
let other: MadeTeam;
let pairing: Pairing;

beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam(wishes), makeTeam(wishes)]);
  pairing = readText(team);
});

const readText = ({ devices }: MadeTeam, which = 1): Pairing => readPairingText((devices[which] as MadeDevice).pairingText) as Pairing;

async function join(given: Pairing, ask: AskHub, current?: Membership): Promise<Membership> {
  const joined = await joinTeam(given, { ask, now, current });
  if (!joined.ok) throw new Error(joined.error);
  return joined.value;
}

describe('joining', () => {
  it('makes a device of the team, with keys that cannot be taken out', async () => {
    const keys = makeTeamKeys({ root: team.root, now, randomBytes: (length) => new Uint8Array(length).fill(7) });
    const sealed = await sealTeamKeys(keys, team.root, team.coordinator);
    const member = await join(pairing, makeFileHub({ 'team/root.json': team.signedRoot, 'team/keys.age': sealed }));
    expect(describeMembership(member)).toMatchObject({
      deviceName: 'Laptop',
      roles: ['counsellor'],
      hubHost: 'hub.example.org:8443',
      hubOrigins: ['https://hub.example.org/*'],
      isBlocked: false,
    });
    expect(Object.keys(member.hintKeys)).toContain('2026q4');
    expect([member.signKey, member.sealKey, ...Object.values(member.hintKeys)].some(({ extractable }) => extractable)).toBe(false);
  });

  it('shows pages nothing of keys and credential', async () => {
    const status = describeMembership(await join(pairing, makeFileHub({ 'team/root.json': team.signedRoot })));
    const said = JSON.stringify(status);
    expect(said).not.toContain('made-up');
    expect(said).not.toContain(pairing.secret);
  });

  it('works without keys for hints', async () => {
    const member = await join(pairing, makeFileHub({ 'team/root.json': team.signedRoot, 'team/keys.age': 403 }));
    expect(member.hintKeys).toEqual({});
  });

  it('without a hub takes the root inside the text', async () => {
    const made = await makeTeam();
    const asked: string[] = [];
    const member = await join(readText(made), async ({ path }) => {
      asked.push(path);
      return 'unreachable';
    });
    expect(describeMembership(member).hubHost).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each([
    ['the network is gone', 'unreachable', 'unreachable'],
    ['it takes too long', 'timeout', 'unreachable'],
    ['the hub has a bad day', 503, 'unreachable'],
    ['the password is wrong', 401, 'refused-by-hub'],
    ['the device may not read', 403, 'refused-by-hub'],
    ['nobody has set the team up', 404, 'nothing-there'],
    ['a log-in page answers', toBytes('<html>Log in</html>'), 'not-a-hub'],
    ['the network sends it elsewhere', 'redirected', 'not-a-hub'],
    ['the answer has no end', 'too-long', 'not-a-hub'],
    ['it is not text', new Uint8Array([0xff, 0xfe]), 'not-a-hub'],
  ] as const)('when %s: %s → %s', async (_what, held, error) => {
    expect(await joinTeam(pairing, { ask: makeFileHub({ 'team/root.json': held }), now })).toMatchObject({ ok: false, error });
  });

  it('does not believe the root of another team, nor one that another key signed', async () => {
    const forged = await signRoot(team.root, [other.coordinator]);
    for (const root of [other.signedRoot, forged])
      expect(await joinTeam(pairing, { ask: makeFileHub({ 'team/root.json': root }), now })).toMatchObject({ error: 'wrong-root' });
  });

  it('needs the device in the root, with its own keys, and not blocked', async () => {
    const [office, laptop] = team.root.devices as [TeamRoot['devices'][number], TeamRoot['devices'][number]];
    const blocked = { ...laptop, blocked: { at: '2026-11-22T10:00:00.000Z', why: 'lost' as const } };
    for (const devices of [
      [office],
      [office, blocked],
      [office, { ...laptop, signs: office.signs }],
      [office, { ...laptop, seals: office.seals }],
    ]) {
      const root = await signRoot({ ...team.root, devices }, [team.coordinator]);
      expect(await joinTeam(pairing, { ask: makeFileHub({ 'team/root.json': root }), now })).toMatchObject({ error: 'not-in-team' });
    }
  });

  it('again keeps when it joined, its hints and a newer root than the hub has', async () => {
    const root = { ...team.root, version: 2 };
    const signed = await signRoot(root, [team.coordinator]);
    const before = {
      ...(await join(pairing, makeFileHub({ 'team/root.json': signed }))),
      joinedAt: 5,
      hintKeys: { '2026q4': team.coordinator.signKey },
    };
    const after = await join(pairing, makeFileHub({ 'team/root.json': team.signedRoot }), before);
    expect(after).toMatchObject({ joinedAt: 5, root: { version: 2 }, hintKeys: before.hintKeys });
  });

  it('does not believe a root of its keys that is another team’s', async () => {
    const moved = await signRoot({ ...team.root, team: other.root.team }, [team.coordinator]);
    expect(await joinTeam(pairing, { ask: makeFileHub({ 'team/root.json': moved }), now })).toMatchObject({ error: 'wrong-root' });
  });

  it('finds itself in a root that is published halfway', async () => {
    const [office] = team.root.devices as [TeamRoot['devices'][number]];
    const one = await signRoot({ ...team.root, devices: [office] }, [team.coordinator]);
    const two = await signRoot({ ...team.root, version: 2 }, [team.coordinator]);
    const member = await join(pairing, makeFileHub({ 'team/root.json': one, 'team/root-1.json': one, 'team/root-2.json': two }));
    expect(member.root.version).toBe(2);
  });

  it('does not say that it is not in the team when the hub falls silent on the way to the newest root', async () => {
    const [office] = team.root.devices as [TeamRoot['devices'][number]];
    const one = await signRoot({ ...team.root, devices: [office] }, [team.coordinator]);
    const ask = makeFileHub({ 'team/root.json': one, 'team/root-2.json': 'timeout' });
    expect(await joinTeam(pairing, { ask, now })).toMatchObject({ error: 'unreachable' });
  });

  it('follows an older text over the roots that came after its keys', async () => {
    const two = await signRoot({ ...team.root, version: 2, keys: other.root.keys }, [team.paper]);
    const three = await signRoot({ ...team.root, version: 3, keys: other.root.keys }, [other.coordinator]);
    const chain = { 'team/root-1.json': team.signedRoot, 'team/root-2.json': two, 'team/root-3.json': three };
    expect((await join(pairing, makeFileHub({ ...chain, 'team/root.json': three }))).root.version).toBe(3);
  });

  it('looks for a newer root at once', async () => {
    const member = await join(pairing, makeFileHub({ 'team/root.json': team.signedRoot }));
    expect(member.refreshedAt).toBeUndefined();
  });
});

describe('a device', () => {
  it('is blocked when the root does not name it, or names it so', () => {
    const [office, laptop] = team.root.devices as [TeamRoot['devices'][number], TeamRoot['devices'][number]];
    const lost = { ...laptop, blocked: { at: '2026-11-22T10:00:00.000Z', why: 'lost' as const } };
    const isBlockedIn = (devices: TeamRoot['devices']) => isBlocked({ root: { ...team.root, devices }, device: laptop.id });
    expect([[office, laptop], [office, lost], [office]].map(isBlockedIn)).toEqual([false, true, true]);
  });
});

describe('what the browser is asked for', () => {
  it.each([
    ['one host, without its port', access, ['https://hub.example.org/*']],
    [
      'two hosts, each once',
      { ...access, shared: { ...place('s'), url: 'https://files.example.net/s/' } },
      ['https://hub.example.org/*', 'https://files.example.net/*'],
    ],
    [
      'the host of the logs alone',
      { ...access, logs: { ...place('l'), url: 'https://logs.example.net/l/' } },
      ['https://hub.example.org/*', 'https://logs.example.net/*'],
    ],
  ])('%s', (_what, given, patterns) => {
    expect(originPatterns(given)).toEqual(patterns);
  });
});
