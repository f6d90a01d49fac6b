import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import type { AskHub } from '../hub/ask-hub.ts';
import { type Bytes, fromBytes, toBytes } from './bytes.ts';
import type { Coordinator } from './coordinator.ts';
import { fetchRoots } from './fetch-roots.ts';
import { findPublished } from './find-published.ts';
import { followRoot } from './follow-root.ts';
import { publishTeam } from './publish-team.ts';
import { signRoot } from './sign-root.ts';
import type { SignedFile } from './signed.ts';
import { makeTeamKeys } from './team-keys.ts';

const now = Date.UTC(2026, 10, 22);
const place = { url: 'https://hub.example.org/shared/', user: 'office', password: 'made-up' };
const path = (version: number) => `team/root-${version}.json`;
let team: MadeTeam;
let other: MadeTeam;
let coordinator: Coordinator;
let files: Map<string, Bytes>;
let puts: string[];

beforeAll(async () => {
  [team, other] = await Promise.all([makeTeam(), makeTeam()]);
  const roots = [team.signedRoot, await sign(2), await sign(3)];
  const root = { ...team.root, version: 3 };
  const keys = makeTeamKeys({ root, now, randomBytes: (length) => new Uint8Array(length).fill(7) });
  const { signKey, signs } = team.coordinator;
  coordinator = {
    name: 'this',
    revision: 0,
    device: 'd-00000001',
    rootKey: { signKey, signs },
    root,
    roots,
    keys,
    published: 0,
    areKeysPublished: false,
  };
});
beforeEach(() => {
  files = new Map();
  puts = [];
});

const sign = (version: number, by = team.coordinator): Promise<SignedFile> =>
  signRoot({ ...team.root, version, issued: by === team.coordinator ? team.root.issued : '2026-11-23T09:00:00.000Z' }, [by]);
const put = (name: string, file: SignedFile): unknown => files.set(name, toBytes(JSON.stringify(file)));
const publish = (change: Partial<Coordinator> = {}) => publishTeam(ask, place, { ...coordinator, ...change });
const find = (change: Partial<Coordinator> = {}) => findPublished(ask, place, { ...coordinator, published: 3, ...change });
const readFile = (name: string): unknown => JSON.parse(fromBytes(files.get(name) ?? new Uint8Array()));
const follow = async () => (await followRoot({ root: team.root, signedRoot: team.signedRoot }, place, ask)).held.root.version;

/** A folder in memory. */
const ask: AskHub = async ({ method, path: name, headers, body }) => {
  const held = files.get(name);
  const answer = (status: number, given: Bytes = new Uint8Array()) => ({ status, header: () => null, body: given });
  if (method === 'GET') return held ? answer(200, held) : answer(404);
  if (method === 'DELETE') return answer(files.delete(name) ? 204 : 404);
  if (held && headers?.['If-None-Match'] === '*') return answer(412);
  puts.push(name);
  files.set(name, body ?? new Uint8Array());
  return answer(held ? 204 : 201);
};

const junk: [string, () => Bytes | Promise<Bytes>][] = [
  ['nothing', () => new Uint8Array()],
  ['half a file', () => toBytes(JSON.stringify(team.signedRoot).slice(0, 200))],
  ['a root that another key signed', async () => toBytes(JSON.stringify(await sign(2, other.coordinator)))],
  ['a root with the number 9999 that another key signed', async () => toBytes(JSON.stringify(await sign(9999, other.coordinator)))],
  ['the root of another team', () => toBytes(JSON.stringify(other.signedRoot))],
  ['an old root of ours', () => toBytes(JSON.stringify(team.signedRoot))],
];

describe('publishing', () => {
  it('puts the roots first, then the keys, and last what all devices read first', async () => {
    await publish();
    expect(puts).toEqual([path(1), path(2), path(3), 'team/keys.age', 'team/root.json']);
  });

  it.each(junk)('writes over %s in the place of a root', async (_what, make) => {
    files.set(path(2), await make());
    expect(await publish()).toMatchObject({ ok: true, value: { published: 3 } });
    expect(readFile(path(2))).toEqual(coordinator.roots[1]);
    expect(await follow()).toBe(3);
  });

  it('does not write over a root that a key of the team has signed', async () => {
    const theirs = await sign(2, team.paper);
    put(path(2), theirs);
    expect(await publish()).toMatchObject({ ok: false, error: 'conflict' });
    expect(readFile(path(2))).toEqual(theirs);
  });

  it('leaves what an earlier try has put there', async () => {
    put(path(1), team.signedRoot);
    expect(await publish()).toMatchObject({ ok: true });
    expect(puts).not.toContain(path(1));
  });
});

describe('what is at the hub', () => {
  it('is what was published', async () => {
    await publish();
    expect(await find()).toBe(3);
    put('team/root.json', coordinator.roots[1] as SignedFile);
    expect(await find()).toBe(2);
  });

  it.each(junk.slice(0, -1))('is nothing when root.json is %s, and is mended', async (_what, make) => {
    await publish();
    files.set('team/root.json', await make());
    expect(await find()).toBe(0);
    expect(await publish({ published: 0 })).toMatchObject({ ok: true });
    expect([await find(), readFile('team/root.json')]).toEqual([3, coordinator.roots[2]]);
  });

  it.each(['team/root.json', path(4)])('is a conflict when %s is a newer root that a key of ours has signed', async (name) => {
    await publish();
    put(name, await sign(4, team.paper));
    expect(await find()).toBe('conflict');
  });

  it('is a conflict when a folder that we have never written to holds another team', async () => {
    put('team/root.json', other.signedRoot);
    expect(await find({ published: 0 })).toBe('conflict');
  });

  it('is taken to be what it was when the hub does not answer', async () => {
    expect(await findPublished(async () => 'unreachable', place, { ...coordinator, published: 2 })).toBe(2);
  });
});

describe('reading all roots', () => {
  const fetch = async (): Promise<SignedFile[]> => {
    const fetched = await fetchRoots(ask, place);
    if (!fetched.ok) throw new Error(fetched.error);
    return fetched.value;
  };

  it.each(junk.filter(([what]) => what !== 'a root that another key signed'))('passes over %s in between', async (_what, make) => {
    await publish();
    files.set(path(2), await make());
    expect(await fetch()).toEqual([coordinator.roots[0], coordinator.roots[2]]);
  });

  it.each(junk)('passes over %s in the place of the last one', async (_what, make) => {
    await publish();
    files.set(path(3), await make());
    expect((await fetch()).at(-1)).toEqual(coordinator.roots[2]);
  });

  it('goes beyond root.json, where a change was published halfway', async () => {
    await publish();
    const four = await sign(4);
    put(path(4), four);
    expect(await fetch()).toEqual([...coordinator.roots, four]);
  });

  it('says when the hub gives one of them only now not', async () => {
    await publish();
    const broken: AskHub = async (request) => (request.path === path(2) ? 'timeout' : ask(request));
    expect(await fetchRoots(broken, place)).toMatchObject({ ok: false, error: 'unreachable' });
  });
});
