import { afterEach, expect, it, vi } from 'vitest';

/** What deleting a database comes back with, in browsers: a request that succeeds a moment later. */
class DeleteRequest extends EventTarget {
  result = undefined;
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new Event('success')));
  }
}

afterEach(() => vi.unstubAllGlobals());

/** Packs and engine are compiled for it; in ms. */
const started = 60_000;

it('a wipe leaves nothing but its mark, written when all else is gone', { timeout: started }, async () => {
  const done: string[] = [];
  const makeArea = (name: string) => ({
    clear: async () => void done.push(`${name} cleared`),
    set: async (values: object) => void done.push(`${name} has ${Object.keys(values).join()}`),
    get: async () => ({}),
  });
  const anything: unknown = new Proxy(() => undefined, { get: (_target, name) => (name === 'then' ? undefined : anything) });
  vi.stubGlobal('IDBRequest', DeleteRequest);
  for (const name of ['IDBDatabase', 'IDBObjectStore', 'IDBIndex', 'IDBCursor', 'IDBTransaction']) vi.stubGlobal(name, class {});
  vi.stubGlobal('indexedDB', {
    deleteDatabase: (name: string) => {
      done.push(`${name} deleted`);
      return new DeleteRequest();
    },
  });
  vi.stubGlobal('navigator', { languages: ['en'], locks: { request: (_name: string, job: () => unknown) => job() } });
  const tabs = { query: async () => [] };
  const alarms = { clearAll: async () => void done.push('alarms cleared') };
  const permissions = {
    getAll: async () => ({ origins: ['https://www.facebook.com/*', 'https://hub.example.org/*'] }),
    remove: async ({ origins }: { origins: string[] }) => void done.push(`no more ${origins.join()}`),
  };
  const known = {
    alarms,
    permissions,
    runtime: { id: 'pomost' },
    tabs,
    storage: { local: makeArea('local'), session: makeArea('session') },
  };
  vi.stubGlobal('browser', new Proxy(known, { get: (target, name) => Reflect.get(target, name) ?? anything }));
  const { deviceHandlers } = await import('./wipe.ts');
  expect(await deviceHandlers['device.wipe'](null, {} as never)).toEqual({ ok: true, value: null });
  expect(done).toEqual([
    ...['pomost deleted', 'pomost-team deleted', 'pomost-review deleted', 'alarms cleared', 'no more https://hub.example.org/*'],
    ...['local cleared', 'session cleared', 'session has wiped'],
  ]);
});
