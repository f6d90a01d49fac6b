import { expect, it, vi } from 'vitest';
import { deviceHandlers } from './wipe.ts';

const deleted = vi.hoisted(() => vi.fn());
vi.hoisted(() => {
  const clear = async () => undefined;
  const storage = { local: { clear }, session: { clear, set: clear } };
  Object.assign(globalThis, { browser: { runtime: { id: 'pomost' }, alarms: { clearAll: clear }, storage } });
});
vi.mock('./database.ts', () => ({ deleteDatabases: deleted, openDatabase: vi.fn() }));
vi.mock('./mend-tabs.ts', () => ({ restartTabs: async () => undefined }));
vi.mock('../browser/hub-permission.ts', () => ({ dropHubPermissions: async () => undefined }));

/** As the browser has them: one holder for each name, the others wait; who steals does not. */
function makeLocks() {
  const turns = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  const request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const job = rest.at(-1) as () => Promise<unknown>;
    const isStealing = rest.length > 1 && (rest[0] as { steal?: boolean }).steal === true;
    const turn = (isStealing ? Promise.resolve() : (turns.get(name) ?? Promise.resolve())).then(async () => {
      held.add(name);
      return job().finally(() => held.delete(name));
    });
    turns.set(name, turn);
    return turn;
  };
  return { request, held };
}

it('a wipe does not wait for what is being sent, and holds off acts, memberships and further sending until its end', async () => {
  const locks = makeLocks();
  vi.stubGlobal('navigator', { locks });
  const wipe = () => deviceHandlers['device.wipe'](null, {});
  void locks.request('outbox', () => new Promise(() => undefined));
  let during: string[] = [];
  deleted.mockImplementation(async () => {
    during = [...locks.held].sort();
  });
  const [one, two] = await Promise.all([wipe(), wipe()]);
  expect([one.ok, two.ok, during]).toEqual([true, true, ['log', 'outbox']]);
  vi.unstubAllGlobals();
});
