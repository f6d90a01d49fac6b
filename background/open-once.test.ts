import type { IDBPDatabase, OpenDBCallbacks } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openOnce } from './open-once.ts';

type Callbacks = Required<Pick<OpenDBCallbacks<never>, 'terminated'>> & { blocking(): void };
const openDB = vi.hoisted(() => vi.fn());
vi.mock('idb', () => ({ openDB }));

const close = vi.fn();
const makeDatabase = () => ({ close }) as unknown as IDBPDatabase<never>;
const callbacks = (): Callbacks => openDB.mock.lastCall?.[2];

beforeEach(() => {
  vi.resetAllMocks();
  openDB.mockImplementation(async () => makeDatabase());
});

const make = (isOfPage: boolean) => openOnce({ name: 'x', version: 1, upgrade: () => undefined, isOfPage });

describe.each([[false], [true]])('a connection, of a page: %s', (isOfPage) => {
  it('is opened once, whoever asks', async () => {
    const { open } = make(isOfPage);
    expect(new Set(await Promise.all([open(), open(), open()])).size).toBe(1);
    expect(openDB).toHaveBeenCalledTimes(1);
  });

  it('that could not be opened is tried again', async () => {
    const { open } = make(isOfPage);
    openDB.mockRejectedValueOnce(new Error('closed'));
    expect(await Promise.allSettled([open(), open()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(await open()).toMatchObject({ close });
    expect(openDB).toHaveBeenCalledTimes(2);
  });

  it('that the browser ended is opened anew', async () => {
    const { open } = make(isOfPage);
    await open();
    callbacks().terminated();
    await open();
    expect(openDB).toHaveBeenCalledTimes(2);
  });

  it('is closed by its owner, also while it is being opened, and may be opened anew', async () => {
    const connection = make(isOfPage);
    const opening = connection.open();
    await connection.close();
    await opening;
    expect(close).toHaveBeenCalledTimes(1);
    await connection.open();
    expect(openDB).toHaveBeenCalledTimes(2);
  });

  it(`gives way to a wipe, and then ${isOfPage ? 'stays closed' : 'may be opened anew'}`, async () => {
    const { open } = make(isOfPage);
    await open();
    callbacks().blocking();
    const [again] = await Promise.allSettled([open()]);
    expect(close).toHaveBeenCalledTimes(1);
    expect(again.status).toBe(isOfPage ? 'rejected' : 'fulfilled');
    expect(openDB).toHaveBeenCalledTimes(isOfPage ? 1 : 2);
  });
});
