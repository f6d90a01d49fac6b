import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import { receipt } from '../../core/sync/receipt.ts';
import { fromBase64, fromBytes } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { readJson, readSignedFile } from '../../core/team/sign-file.ts';
import { asFile, type ImportDesk, makeImportDesk } from '../../tests/make-import-desk.ts';
import { ReviewStoreInMemory } from '../../tests/review-store-in-memory.ts';
import { importFiles } from './import-files.ts';
import { takeFiles, takeHeld } from './pull.ts';
import type { PullKit } from './pull-kit.ts';
import type { GivenFile } from './read-given.ts';

let desk: ImportDesk;
let memory: ReviewStoreInMemory;
let written: unknown[];
beforeAll(async () => {
  desk = await makeImportDesk();
});
beforeEach(() => {
  // the lock itself is the browser's
  vi.stubGlobal('navigator', { locks: { request: (_name: string, job: () => unknown) => job() } });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  memory = new ReviewStoreInMemory();
  written = [];
});

const now = Date.parse('2026-11-22T09:00:00Z');
const shared = { url: 'https://hub.example/shared/', user: 'office', password: 'secret' };

const takeReceipt: AskHub = async ({ body }) => {
  const file = body && readSignedFile(fromBytes(body));
  const { device, upTo, missing } = readJson(receipt, fromBytes(fromBase64(file?.payload ?? '') ?? new Uint8Array())) ?? {};
  written.push({ device, upTo, missing });
  return { status: 201, header: () => null, body: new Uint8Array() };
};

function makeKit(change: Partial<PullKit> = {}): PullKit {
  const { office, team } = desk;
  const { root, signedRoot } = team;
  const membership: Membership = {
    ...{ name: 'this', device: office.id, access: { kind: 'webdav', drop: shared, shared }, root, signedRoot, joinedAt: 0, hintKeys: {} },
    ...{ signKey: office.keys.signKey, sealKey: office.keys.sealKey },
  };
  const { signal } = new AbortController();
  return {
    ...{ store: memory.asStore(), membership, signer: office.keys, ask: takeReceipt, signal },
    ...{ now: () => now, onProgress: () => undefined },
    ...change,
  };
}

const give = (index: number): GivenFile => {
  const { name, bytes } = asFile(desk.sealed[index] as (typeof desk.sealed)[number]);
  return { name, size: bytes.length, read: async () => bytes };
};
/** As when its stick was pulled. */
const gone = (index: number): GivenFile => ({
  ...give(index),
  read: async () => {
    throw new DOMException('A requested file could not be read', 'NotReadableError');
  },
});

describe('takeFiles', () => {
  it('names a file that cannot be read, takes the others, and asks the device for it', async () => {
    const summary = await takeFiles([give(0), gone(1), give(2)], makeKit());
    expect(summary).toMatchObject({ acts: 6, end: 'done', unread: [desk.sealed[1]?.name] });
    expect(memory.list('problems')).toMatchObject([{ code: 'gap', seq: 2 }]);
    expect(written).toEqual([{ device: desk.laptop.id, upTo: 3, missing: [2] }]);
  });

  it('says nothing of files where all could be read', async () => {
    expect(await takeFiles([give(0)], makeKit())).toEqual({ acts: 3, devices: 1, knownFiles: 0, problems: 0, end: 'done' });
  });

  it.each([
    ['the disk is full', 'QuotaExceededError', 'disk-full'],
    ['the store cannot be written', 'InvalidStateError', 'store-closed'],
  ] as const)('says that %s', async (_what, fault, end) => {
    memory.fault = fault;
    expect(await takeFiles([give(0)], makeKit())).toMatchObject({ acts: 0, end });
  });

  it('tells the devices what came before it was stopped', async () => {
    const stopping = new AbortController();
    const many = Array.from({ length: 10 }, () => [give(0), give(2)]).flat();
    const last = {
      ...give(3),
      read: async () => {
        stopping.abort();
        return new Uint8Array();
      },
    };
    expect(await takeFiles([...many, last, give(4)], makeKit({ signal: stopping.signal }))).toMatchObject({ acts: 6, end: 'stopped' });
    expect(memory.list('problems')).toMatchObject([{ code: 'gap', seq: 2 }]);
    expect(written).toEqual([{ device: desk.laptop.id, upTo: 3, missing: [2] }]);
  });
});

describe('takeHeld', () => {
  const hold = async (): Promise<string[]> => {
    const store = memory.asStore();
    await importFiles(desk.ofGone.map(asFile), {
      store,
      reader: { root: desk.team.root, identities: [desk.office.keys.sealKey] },
      now: now - 1,
    });
    return (await store.getAll('held')).map(({ key }) => key);
  };

  it('takes what was kept aside, and tells the device', async () => {
    expect(await takeHeld(await hold(), makeKit())).toMatchObject({ acts: 2, end: 'done' });
    expect(written).toEqual([{ device: desk.gone.id, upTo: 1, missing: [] }]);
  });

  it('says what cannot be opened with the key of now', async () => {
    const keys = await hold();
    const { membership } = makeKit();
    const kit = makeKit({ membership: { ...membership, sealKey: desk.phone.keys.sealKey } });
    expect(await takeHeld(keys, kit)).toMatchObject({ acts: 0, problems: 1, end: 'still-held' });
  });
});
