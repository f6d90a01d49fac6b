import { createHmac, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeTeam } from '../../tests/make-team.ts';
import { makeBlankFinding } from '../finding/blank-finding.ts';
import type { HubEntry } from '../hub/read-listing.ts';
import { type PostId, unknownSpace } from '../post.ts';
import { importHintKeys, makeTeamKeys } from '../team/team-keys.ts';
import { hashFinding, hashToRead } from './hash-finding.ts';
import type { HintState } from './hint.ts';
import { nameHint, readHintName } from './hint-name.ts';
import { listOwnMarks, makeOwnMark } from './own-mark.ts';
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

async function tell(state: HintState, at: number, device = makeDevice(), quarterAt = at): Promise<HubEntry[]> {
  const hashed = await hashFinding(finding, keys, quarterAt);
  const names = (hashed?.hashes ?? []).map(async (hash) =>
    nameHint({ quarter: hashed?.quarter ?? '', hash, state, mark: await makeOwnMark({ hash, state, now: at }, device) }),
  );
  return (await Promise.all(names)).map((name) => ({ name, isFolder: false, modified: at }));
}

async function read(entries: readonly HubEntry[], at = now, { about = finding, with: used = keys } = {}) {
  return readHints({ entries, hashes: await hashToRead(about, used, at), hubNow: at, skew: 0, isOwn: () => false });
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
    expect(await read(entries, now, { about: renamed, with: keys })).toHaveLength(1);
    expect(await read(entries, now, { about: retold, with: keys })).toHaveLength(1);
    expect(await read(entries, now, { about: other, with: keys })).toEqual([]);
  });

  it('is nothing to whoever has not the key of the team', async () => {
    expect(await read(await tell('answered', now - hour), now, { about: finding, with: otherKeys })).toEqual([]);
  });

  it('of the quarter before is read while it counts', async () => {
    const inJanuary = Date.UTC(2027, 0, 3, 12);
    const entries = await tell('answered', Date.UTC(2026, 11, 28));
    expect(entries[0]?.name).toMatch(/^2026q4-/);
    expect(await read(entries, inJanuary)).toHaveLength(1);
    expect(await hashToRead(finding, keys, inJanuary)).toHaveProperty('size', 4);
    expect(await hashToRead(finding, keys, now)).toHaveProperty('size', 2);
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

  it('is not made of a private chat, nor of a text without its group, nor without a key', async () => {
    expect(await hashFinding(makeBlankFinding({ site: 'facebook', now }), keys, now)).toBeUndefined();
    expect(await hashFinding({ ...finding, space: unknownSpace }, keys, now)).toBeUndefined();
    expect(await hashFinding(finding, keys, Date.UTC(2031, 0, 1))).toBeUndefined();
  });
});

describe('one’s own hints', () => {
  it.each<[HintState, number]>([
    ['working', 0],
    ['working', 119 * minute],
    ['answered', 0],
    ['answered', 29 * day],
  ])('are known again, without having been remembered: %s after %d ms', async (state, later) => {
    const [device, colleague] = [makeDevice(), makeDevice()];
    const hash = '0123456789abcdef'.repeat(2);
    const mark = await makeOwnMark({ hash, state, now }, device);
    expect(await listOwnMarks({ hash, state, now: now + later }, device)).toContain(mark);
    expect(await listOwnMarks({ hash, state, now: now + later }, colleague)).not.toContain(mark);
  });

  it('said again after a while are another file', async () => {
    const device = makeDevice();
    const marked = { hash: 'a'.repeat(32), state: 'working', now } as const;
    expect(await makeOwnMark({ ...marked, now: now + hour }, device)).not.toBe(await makeOwnMark(marked, device));
  });
});

it.each(['', 'index.html', '2026q5-0-a-0', `2026q4-${'g'.repeat(32)}-a-00000000`, `2026q4-${'0'.repeat(32)}-x-00000000`])(
  'a file called “%s” is no hint',
  (name) => expect(readHintName(name)).toBeUndefined(),
);
