import { beforeAll, describe, expect, it } from 'vitest';
import { makeFileHub } from '../../tests/make-file-hub.ts';
import { type MadeDevice, type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import type { AskHub } from '../hub/ask-hub.ts';
import { joinTeam } from './join-team.ts';
import type { Membership } from './membership.ts';
import { type Pairing, readPairingText } from './pairing-text.ts';
import type { TeamRoot } from './root.ts';
import { signRoot } from './sign-root.ts';
import type { SignedFile } from './signed.ts';

const place = (path: string) => ({ url: `https://hub.example.org/${path}/`, user: 'laptop', password: 'made-up' });
const access = { kind: 'webdav' as const, drop: place('logs/laptop'), shared: place('shared') };
const now = Date.UTC(2026, 10, 22);
let team: MadeTeam;
let other: MadeTeam;
let pairing: Pairing;

beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam([{ name: 'Laptop', roles: ['counsellor'], access }]), makeTeam()]);
  pairing = readPairingText((team.devices[0] as MadeDevice).pairingText) as Pairing;
});

async function join(given: Pairing, ask: AskHub, current?: Membership): Promise<Membership> {
  const joined = await joinTeam(given, { ask, now, current });
  if (!joined.ok) throw new Error(joined.error);
  return joined.value;
}

describe('joining again, in the team that the device knows,', () => {
  const sign = (change: Partial<TeamRoot>, by = team.coordinator): Promise<SignedFile> => signRoot({ ...team.root, ...change }, [by]);
  const memberAt = async (version: number) => join(pairing, makeFileHub({ 'team/root.json': await sign({ version }) }));
  const idsOf = ({ root }: MadeTeam): string[] => root.keys.map(({ id }) => id);

  it.each([1, 9, 10])('does not follow other keys, whatever version they sign: %i', async (version) => {
    const before = await memberAt(9);
    const anew = await sign({ version, keys: other.root.keys }, other.coordinator);
    const renewed = { ...pairing, pins: idsOf(other) };
    const ask = makeFileHub({ 'team/root.json': anew });
    expect(await joinTeam(renewed, { ask, now, current: before })).toMatchObject({ ok: false, error: 'other-team' });
  });

  it('does not believe a text that names a key of the team beside its own, which anybody could write', async () => {
    const before = await memberAt(1);
    const anew = await sign({ version: 2, keys: [...other.root.keys, ...team.root.keys] }, other.coordinator);
    const forged = { ...pairing, pins: [...idsOf(team), ...idsOf(other)] };
    const { access: _none, ...byFile } = { ...forged, root: anew };
    for (const [given, files] of [
      [forged, { 'team/root.json': anew }],
      [byFile, {}],
    ] as const)
      expect(await joinTeam(given, { ask: makeFileHub(files), now, current: before })).toMatchObject({ error: 'other-team' });
  });

  it('does not go back to an older root inside a text', async () => {
    const { access: _none, ...byFile } = { ...pairing, root: team.signedRoot };
    expect((await join(byFile, makeFileHub({}), await memberAt(9))).root.version).toBe(9);
  });

  it('takes a newer root inside a text', async () => {
    const { access: _none, ...byFile } = { ...pairing, root: await sign({ version: 10 }) };
    expect((await join(byFile, makeFileHub({}), await memberAt(9))).root.version).toBe(10);
  });

  it('follows the keys that came after its own', async () => {
    const two = await sign({ version: 2, keys: other.root.keys }, team.paper);
    const three = await sign({ version: 3, keys: other.root.keys }, other.coordinator);
    const ask = makeFileHub({ 'team/root-2.json': two, 'team/root-3.json': three, 'team/root.json': three });
    const renewed = { ...pairing, pins: idsOf(other) };
    expect((await join(renewed, ask, await memberAt(1))).root.version).toBe(3);
  });
});
