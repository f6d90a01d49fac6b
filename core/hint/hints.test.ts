import { createHmac, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeTeam } from '../../tests/make-team.ts';
import { makeBlankFinding } from '../finding/blank-finding.ts';
import type { HubEntry } from '../hub/read-listing.ts';
import { type PostId, unknownSpace } from '../post.ts';
import { importHintKeys, makeTeamKeys } from '../team/team-keys.ts';
import { hashFinding, hashToRead } from './hash-finding.ts';
import { type HintState, hintSlot } from './hint.ts';
import { nameHint, readHintName } from './hint-name.ts';
import { makeOwnMark } from './own-mark.ts';
import { readHints } from './read-hints.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 22, 15, 0);
const finding = makeFinding({ post: { id: '4711' as PostId, kind: 'post', text: 'Unde pot dormi în Köln?', truncated: false } });

let keys: Record<string, CryptoKey>;
let otherKeys: Record<string, CryptoKey>;
beforeAll(async () => {
  const { root } = await makeTeam();
  const make = () =>
    importHintKeys(makeTeamKeys({ root, now: Date.UTC(2026, 7, 1), randomBytes: (length) => new Uint8Array(randomBytes(length)) }));
  [keys, otherKeys] = await Promise.all([make(), make()]);
});

const makeDevice = () => {
  const key = randomBytes(32);
  return async (text: string) => createHmac('sha256', key).update(text).digest('hex');
};

async function tell(state: HintState, at: number, device = makeDevice()): Promise<HubEntry[]> {
  const hashed = await hashFinding(finding, keys, { state, at });
  const names = (hashed?.hashes ?? []).map(async (hash) =>
    nameHint({ quarter: hashed?.quarter ?? '', hash, state, mark: await makeOwnMark(hash, device) }),
  );
  return (await Promise.all(names)).map((name) => ({ name, isFolder: false, modified: at }));
}

interface Reading {
  about?: typeof finding;
  with?: Record<string, CryptoKey>;
  isOwn?: (name: { mark: string }) => boolean;
}

async function read(entries: readonly HubEntry[], at = now, { about = finding, with: used = keys, isOwn = () => false }: Reading = {}) {
  return readHints({ entries, hashes: await hashToRead(about, used, at), hubNow: at, skew: 0, isOwn });
}

describe('a hint', () => {
  it('says nothing but when: its name holds no id, no text and no device', async () => {
    const [entry] = await tell('answered', now);
    expect(entry?.name).toMatch(/^2026q4-[0-9a-f]{32}-a-[0-9a-f]{8}$/);
    expect(readHintName(entry?.name ?? '')).toMatchObject({ quarter: '2026q4', state: 'answered' });
  });

  it.each<[HintState, number, boolean]>([
    ['working', 119 * minute, true],
    ['working', 121 * minute, false],
    ['answered', 29 * day, true],
    ['answered', 31 * day, false],
  ])('%s counts after %d ms: %s', async (state, age, counts) => {
    expect(await read(await tell(state, now - age))).toEqual(counts ? [{ state, at: now - age }] : []);
  });

  it('is found by the id, and by the text alone where the id is another one', async () => {
    const entries = await tell('answered', now - hour);
    const renamed = { ...finding, post: { ...finding.post, id: 'pfbid02abc' as PostId } };
    const retold = { ...finding, post: { ...finding.post, text: 'Unde pot dormi în Köln? … mai mult' } };
    const other = { ...finding, post: { ...finding.post, id: '4712' as PostId, text: 'Altceva' } };
    expect(await read(entries, now, { about: renamed })).toHaveLength(1);
    expect(await read(entries, now, { about: retold })).toHaveLength(1);
    expect(await read(entries, now, { about: other })).toEqual([]);
  });

  it('is nothing to whoever has not the key of the team', async () => {
    expect(await read(await tell('answered', now - hour), now, { with: otherKeys })).toEqual([]);
  });

  it('of the quarter before is read while it counts', async () => {
    const inJanuary = Date.UTC(2027, 0, 3, 12);
    const entries = await tell('answered', Date.UTC(2026, 11, 28));
    expect(entries[0]?.name).toMatch(/^2026q4-/);
    expect(await read(entries, inJanuary)).toHaveLength(1);
  });

  it('is read by the clock of the hub and told in the clock of the device', async () => {
    const skew = -400 * day;
    const hashes = await hashToRead(finding, keys, now);
    const entries = await tell('working', now - 10 * minute);
    const [hint] = readHints({ entries, hashes, hubNow: now, skew, isOwn: () => false });
    expect(hint).toEqual({ state: 'working', at: now - 10 * minute - skew });
  });

  it('is the latest of each state', async () => {
    const entries = [
      ...(await tell('working', now - 90 * minute)),
      ...(await tell('working', now - 5 * minute)),
      ...(await tell('answered', now - hour)),
    ];
    expect(await read(entries)).toEqual([
      { state: 'working', at: now - 5 * minute },
      { state: 'answered', at: now - hour },
    ]);
  });

  it('cannot be made another state by whoever renames the file', async () => {
    const entries = await tell('working', now - hour);
    const renamed = entries.map(({ name, ...rest }) => ({ ...rest, name: name.replace('-w-', '-a-') }));
    expect(await read(renamed)).toEqual([]);
  });

  it.each<[HintState, number, number]>([
    ['working', 3 * hour, 0],
    ['working', 110 * minute, 1],
    ['answered', 32 * day, 0],
  ])('put there anew lives no longer: %s, %d ms old', async (state, age, count) => {
    const anew = (await tell(state, now - age)).map((entry) => ({ ...entry, modified: now }));
    const hints = await read(anew);
    expect(hints).toHaveLength(count);
    for (const { at } of hints) expect(at).toBeLessThanOrEqual(now - age + hintSlot[state]);
  });

  it.each<[string, number | undefined]>([
    ['older than it is', now - 400 * day],
    ['of a time to come', now + 400 * day],
    ['of no time', undefined],
  ])('counts though the hub calls it %s: when is in its hash', async (_name, modified) => {
    const entries = (await tell('answered', now - hour)).map(({ modified: _modified, ...rest }) => ({
      ...rest,
      ...(modified === undefined ? {} : { modified }),
    }));
    const [hint] = await read(entries);
    expect(hint?.state).toBe('answered');
    expect(hint?.at).toBeGreaterThan(now - day);
    expect(hint?.at).toBeLessThanOrEqual(now);
  });

  it('by a clock that is a little ahead counts, and says no time to come', async () => {
    const before = now - 5 * minute;
    expect(await read(await tell('working', before + 10 * minute), before)).toEqual([{ state: 'working', at: before }]);
  });

  it('of one’s own is none', async () => {
    const device = makeDevice();
    const entries = [...(await tell('answered', now - day, device)), ...(await tell('working', now - hour))];
    const marks = new Set(await Promise.all(entries.map(({ name }) => makeOwnMark(readHintName(name)?.hash ?? '', device))));
    expect(await read(entries, now, { isOwn: ({ mark }) => marks.has(mark) })).toEqual([{ state: 'working', at: now - hour }]);
  });

  it('of the same post is another file for each state and time: the hub cannot tell that they belong together', async () => {
    const said = [
      { state: 'working', at: now },
      { state: 'answered', at: now },
      { state: 'working', at: now + hour / 2 },
      { state: 'answered', at: now + day },
    ] as const;
    const hashed = await Promise.all(said.map((one) => hashFinding(finding, keys, one)));
    expect(new Set(hashed.flatMap((found) => found?.hashes ?? []))).toHaveProperty('size', 8);
  });

  it('is not made of a private chat, nor of a text without its group, nor without a key', async () => {
    const said = { state: 'working', at: now } as const;
    expect(await hashFinding(makeBlankFinding({ site: 'facebook', now }), keys, said)).toBeUndefined();
    expect(await hashFinding({ ...finding, space: unknownSpace }, keys, said)).toBeUndefined();
    expect(await hashFinding(finding, keys, { ...said, at: Date.UTC(2031, 0, 1) })).toBeUndefined();
  });
});

it('knows one’s own hints again without having remembered them, and no colleague’s', async () => {
  const [device, colleague] = [makeDevice(), makeDevice()];
  const hash = 'a'.repeat(32);
  const mark = await makeOwnMark(hash, device);
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(await makeOwnMark(hash, device)).toBe(mark);
  expect(await makeOwnMark(hash, colleague)).not.toBe(mark);
  expect(await makeOwnMark('b'.repeat(32), device)).not.toBe(mark);
});

it.each(['', 'index.html', '2026q5-0-a-0', `2026q4-${'g'.repeat(32)}-a-00000000`, `2026q4-${'0'.repeat(32)}-x-00000000`])(
  'a file called “%s” is no hint',
  (name) => expect(readHintName(name)).toBeUndefined(),
);
