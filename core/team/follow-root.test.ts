import { beforeAll, describe, expect, it } from 'vitest';
import { type HeldFile, makeFileHub } from '../../tests/make-file-hub.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { toBytes } from './bytes.ts';
import { followRoot } from './follow-root.ts';
import type { TeamRoot } from './root.ts';
import { signRoot } from './sign-root.ts';
import type { SignedFile } from './signed.ts';

const shared = { url: 'https://hub.example.org:8443/shared/', user: 'laptop', password: 'made-up' };
let team: MadeTeam;
let other: MadeTeam;

beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam(), makeTeam()]);
});

describe('following the team', () => {
  const held = () => ({ root: team.root, signedRoot: team.signedRoot });
  const sign = (change: Partial<TeamRoot>, by = team.coordinator): Promise<SignedFile> => signRoot({ ...team.root, ...change }, [by]);

  it('takes what is newer', async () => {
    const two = await sign({ version: 2 });
    const followed = await followRoot(held(), shared, makeFileHub({ 'team/root-2.json': two, 'team/root.json': two }));
    expect(followed.error).toBeUndefined();
    expect(followed.held).toMatchObject({ root: { version: 2 }, signedRoot: two });
  });

  it('stays with what it has when nothing has changed', async () => {
    const followed = await followRoot(held(), shared, makeFileHub({ 'team/root.json': team.signedRoot }));
    expect(followed).toEqual({ held: held() });
  });

  it('goes over every version, so that a key taken out in between counts no more', async () => {
    const [first, second] = team.root.keys as [TeamRoot['keys'][number], TeamRoot['keys'][number]];
    const two = await sign({ version: 2, keys: [second] }, team.paper);
    const stolen = await sign({ version: 3, keys: [first] });
    const followed = await followRoot(
      held(),
      shared,
      makeFileHub({ 'team/root-2.json': two, 'team/root-3.json': stolen, 'team/root.json': stolen }),
    );
    expect(followed).toMatchObject({ error: 'wrong-root', held: { root: { version: 2 } } });
  });

  it('passes over a version that the hub has lost', async () => {
    const three = await sign({ version: 3 });
    const followed = await followRoot(held(), shared, makeFileHub({ 'team/root.json': three }));
    expect(followed).toMatchObject({ held: { root: { version: 3 } } });
  });

  it.each<[string, HeldFile]>([
    ['no file at all', new Uint8Array()],
    ['something else', toBytes('{"payload":"","signatures":[]}')],
    ['a file that is too long', 'too-long'],
    ['a folder', 'redirected'],
    ['a folder of a Nextcloud', 405],
  ])('is not stopped by %s in the place of the next version', async (_what, junk) => {
    const three = await sign({ version: 3 });
    const followed = await followRoot(held(), shared, makeFileHub({ 'team/root-2.json': junk, 'team/root.json': three }));
    expect(followed).toEqual({ held: { root: { ...team.root, version: 3 }, signedRoot: three } });
  });

  it.each(['another key', 'its own number twice'])('is not stopped by a next version of %s', async (what) => {
    const junk = what === 'another key' ? await sign({ version: 2 }, other.coordinator) : team.signedRoot;
    const three = await sign({ version: 3 });
    const followed = await followRoot(held(), shared, makeFileHub({ 'team/root-2.json': junk, 'team/root.json': three }));
    expect(followed).toEqual({ held: { root: { ...team.root, version: 3 }, signedRoot: three } });
  });

  it.each([
    ['timeout', 'unreachable'],
    [503, 'unreachable'],
    [401, 'refused-by-hub'],
  ] as const)('does not leave a version out that the hub only now does not give: %s', async (answer, error) => {
    const three = await sign({ version: 3 });
    const files = { 'team/root-2.json': answer, 'team/root.json': three };
    expect(await followRoot(held(), shared, makeFileHub(files))).toEqual({ held: held(), error });
  });

  it.each([
    ['unreachable', 'unreachable'],
    [401, 'refused-by-hub'],
    [200, 'not-a-hub'],
  ] as const)('keeps what there is when the hub says %s', async (answer, error) => {
    const files = { 'team/root-2.json': answer, 'team/root.json': answer };
    expect(await followRoot(held(), shared, makeFileHub(files))).toEqual({ held: held(), error });
  });
});
