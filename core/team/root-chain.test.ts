import { beforeAll, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { type DeviceKeys, deriveDeviceKeys } from './device-keys.ts';
import { changeOnDuty, renew, replaceCoordinatorKey, replacePaper } from './make-root.ts';
import type { TeamRoot } from './root.ts';
import { acceptWithKey, followChain, listAfter, readChain, writeChain } from './root-chain.ts';
import { signRoot } from './sign-root.ts';
import type { SignedFile } from './signed.ts';

const now = Date.UTC(2026, 11, 1);
let team: MadeTeam;
let secondPaper: DeviceKeys;
let secondKey: DeviceKeys;
let thief: DeviceKeys;
/** versions 1 to 10: a new sheet at 4, a new coordinator's device at 7 */
let roots: SignedFile[];
let newest: TeamRoot;

beforeAll(async () => {
  [team, secondPaper, secondKey, thief] = await Promise.all([
    makeTeam(),
    ...[21, 22, 23].map((fill) => deriveDeviceKeys(new Uint8Array(32).fill(fill))),
  ] as [Promise<MadeTeam>, Promise<DeviceKeys>, Promise<DeviceKeys>, Promise<DeviceKeys>]);
  let root = team.root;
  roots = [team.signedRoot];
  let signer = team.coordinator;
  for (let version = 2; version <= 10; version += 1) {
    if (version === 4) root = await replacePaper(root, secondPaper, now);
    else if (version === 7) root = await replaceCoordinatorKey(root, secondKey.signs, now);
    else root = renew(root, now);
    roots.push(await signRoot(root, version === 4 ? [signer, secondPaper] : version === 7 ? [secondPaper, secondKey] : [signer]));
    if (version === 7) signer = secondKey;
  }
  newest = root;
});

const start = () => ({ root: team.root, signedRoot: team.signedRoot });

describe('ten roots in a chain', () => {
  it('lead from the first to the last, over two new keys', async () => {
    expect((await followChain(roots, start())).root).toEqual(newest);
  });

  it('lead no further than to the change of keys that is missing', async () => {
    const without = roots.filter((_, index) => index !== 6);
    expect((await followChain(without, start())).root.version).toBe(6);
  });

  it('may lack what changed no key', async () => {
    const without = roots.filter((_, index) => ![1, 2, 4, 7, 8].includes(index));
    expect((await followChain(without, start())).root.version).toBe(10);
  });

  it('come back from a file, in whatever order', () => {
    expect(readChain(writeChain(roots.toReversed()))).toEqual(roots);
    expect(readChain(JSON.stringify(team.signedRoot))).toEqual([team.signedRoot]);
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"format":"pomost-roots","formatVersion":1,"roots":[]}',
    '{"format":"pomost-roots","formatVersion":2,"roots":[]}',
  ])('are not %j', (text) => {
    expect(readChain(text)).toBeUndefined();
  });

  it('are proven by the sheet of paper that counts', async () => {
    expect((await acceptWithKey(roots, secondPaper.signs))?.root.version).toBe(10);
  });

  it('with the old sheet lead where that sheet is not named any more', async () => {
    const reached = await acceptWithKey(roots, team.paper.signs);
    expect(reached?.root.keys.some(({ key }) => key === team.paper.signs)).toBe(false);
  });

  it('are proven by the newest that the sheet has signed, not by what somebody made of an older one', async () => {
    const [one] = team.root.keys;
    const thieves = await signRoot({ ...renew(team.root, now), keys: one ? [one] : [] }, [team.coordinator]);
    const restored = await replaceCoordinatorKey({ ...team.root, version: 4 }, secondKey.signs, now);
    const proof = await signRoot(restored, [team.paper, secondKey]);
    expect((await acceptWithKey([team.signedRoot, thieves, proof], team.paper.signs))?.root).toEqual(restored);
  });

  it('are sent from a version on', () => {
    const listed = (version: number) => listAfter({ root: newest, roots }, version);
    expect([listed(0), listed(8), listed(10), listed(11)]).toEqual([roots, roots.slice(8), [], []]);
  });

  it('are proven by no other key', async () => {
    expect(await acceptWithKey(roots, thief.signs)).toBeUndefined();
  });
});

describe('a false root', () => {
  /** What somebody writes who runs the hub: the paper key stands in it, but has signed nothing. */
  const forged = async (): Promise<SignedFile> => {
    const root = await replaceCoordinatorKey({ ...newest, version: 20 }, thief.signs, now);
    return signRoot(root, [thief]);
  };

  it('is passed over, though the paper key stands in it', async () => {
    expect((await acceptWithKey([...roots, await forged()], secondPaper.signs))?.root.version).toBe(10);
    expect(await acceptWithKey([await forged()], secondPaper.signs)).toBeUndefined();
  });

  it('of a coordinator who was replaced is not followed', async () => {
    const late = await signRoot({ ...changeOnDuty(newest, { name: 'X', phone: '0' }, now), version: 11 }, [team.coordinator]);
    expect((await followChain([...roots, late], start())).root.version).toBe(10);
  });

  it('of another team is not followed', async () => {
    const other = await makeTeam();
    const foreign = await signRoot({ ...other.root, version: 11 }, [secondKey]);
    expect((await followChain([...roots, foreign], start())).root.version).toBe(10);
  });
});
