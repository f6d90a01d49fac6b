import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../core/messages.ts';
import { practicePosts } from '../core/practice/practice-posts.ts';
import { makeFinding } from '../tests/example-finding.ts';

/** A storage area in memory. */
function makeArea() {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key: string | null) => (key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (values: object) => void Object.entries(values).forEach(([key, value]) => void held.set(key, structuredClone(value))),
    remove: async (keys: string | string[]) => void [keys].flat().forEach((key) => void held.delete(key)),
    onChanged: silent,
  };
}

const silent = { addListener: () => undefined, removeListener: () => undefined };
/** Everything else a worker touches when it starts: it answers nothing and is told nothing. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_target, name) => (name === 'then' ? undefined : name === 'addListener' ? () => undefined : anything),
  apply: () => Promise.resolve(undefined),
});

type Listener = (message: Message, sender: object, respond: (answer: unknown) => void) => unknown;

/** The worker itself, in a browser whose database cannot be opened: whatever it would write there fails, or ends in the local storage. */
async function startHere() {
  const listeners: Listener[] = [];
  const [session, local] = [makeArea(), makeArea()];
  const runtime = {
    id: 'pomost',
    getURL: () => 'extension://pomost/',
    getManifest: () => ({ version: '0.1.0', action: {} }),
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  const known: Record<string, unknown> = { runtime: new Proxy(runtime, fallBack), storage: new Proxy({ session, local }, fallBack) };
  vi.stubGlobal('browser', new Proxy(known, fallBack));
  vi.stubGlobal('navigator', { languages: ['en'], locks: { request: (_name: string, job: () => unknown) => job() } });
  const opened = vi.fn(() => {
    throw new Error('no database here');
  });
  vi.stubGlobal('indexedDB', { open: opened });
  vi.stubGlobal('self', new EventTarget());
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { startWorker } = await import('./start-worker.ts');
  startWorker();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const ask = (name: string, argument: unknown): Promise<unknown> =>
    new Promise((respond) => {
      for (const listener of listeners) listener({ name, argument }, { id: 'pomost', url: 'extension://pomost/sidepanel.html' }, respond);
    });
  local.held.clear();
  opened.mockClear();
  return { ask, session: session.held, local: local.held, opened };
}

const fallBack: ProxyHandler<object> = { get: (target, name) => Reflect.get(target, name) ?? anything };

const common = {
  id: '019e0000-0000-7000-8000-000000000001',
  site: 'facebook',
  source: 'panel',
  channel: 'public',
  topics: ['housing_loss.eviction'],
  urgency: 'normal',
  packs: {},
  appVersion: '0.1.0',
  siteVersion: '1',
};
const draft = { ...common, act: 'finding-dismissed', reason: 'other' };
const inserted = { ...common, act: 'answer-inserted', helpPoints: [], service: 'counselling' };

/** Every message of the panel that writes something about a finding. */
const writing = (key: string, tab: number): [name: string, argument: unknown][] => [
  ['finding.open', key],
  ['finding.dismiss', { key, draft }],
  ['finding.restore', { key, draft }],
  ['answer.intend', { draft: inserted, tab, key, text: 'Bună ziua!' }],
  ['finding.calm', key],
];

describe('the worker', () => {
  let worker: Awaited<ReturnType<typeof startHere>>;
  // packs and engine are compiled for it
  beforeAll(async () => {
    worker = await startHere();
  }, 60_000);
  beforeEach(async () => {
    await worker.ask('practice.open', null);
    worker.local.clear();
    worker.opened.mockClear();
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const practiceKeys = (): string[] => [...worker.session.keys()].filter((key) => key.startsWith('finding/-1/'));

  it('lays out all that is worth a look, without hashes, and clears it away', async () => {
    const worth = practicePosts.filter(({ item }) => item.expected !== undefined).map(({ post }) => `finding/-1/${post.id}`);
    expect(practiceKeys().sort()).toEqual(worth.sort());
    for (const key of practiceKeys()) expect(worker.session.get(key)).toMatchObject({ hashes: [] });
    await worker.ask('practice.close', null);
    expect([...worker.session.keys()].filter((key) => key.includes('/-1'))).toEqual([]);
  });

  it('writes nothing down of what is done in the practice room, and asks the database nothing', async () => {
    const [key = ''] = practiceKeys();
    for (const [name, argument] of writing(key, -1)) expect([name, await worker.ask(name, argument)]).toMatchObject([name, { ok: true }]);
    expect(worker.opened).not.toHaveBeenCalled();
    expect([...worker.local.keys()]).toEqual([]);
  });

  it('does write when the finding is a real one: else the test above could not fail', async () => {
    const key = 'finding/7/1';
    worker.session.set(key, { finding: makeFinding(), hashes: ['a'] });
    for (const [name, argument] of writing(key, 7).slice(0, 4)) {
      worker.opened.mockClear();
      await worker.ask(name, argument);
      expect([name, worker.opened.mock.calls.length > 0]).toEqual([name, true]);
    }
  });

  it('keeps a post answered, whatever is set aside or taken back', async () => {
    const key = 'finding/7/2';
    const memory = () => (worker.session.get(key) as { finding: { memory: string } }).finding.memory;
    worker.session.set(key, { finding: makeFinding({ memory: 'answered' }), hashes: ['a'] });
    for (const name of ['finding.restore', 'finding.dismiss']) {
      await worker.ask(name, { key, draft });
      expect([name, memory()]).toEqual([name, 'answered']);
    }
    worker.session.set(key, { finding: makeFinding(), hashes: ['a'] });
    await worker.ask('finding.dismiss', { key, draft });
    expect(memory()).toBe('skipped');
    await worker.ask('finding.restore', { key, draft });
    expect(memory()).toBe('seen');
  });

  it('refuses an act made in the room that reaches the log all the same', async () => {
    const { siteVersion } = (worker.session.get('tab/-1') as { report: { siteVersion: string } }).report;
    expect(await worker.ask('interaction.record', { ...draft, siteVersion })).toMatchObject({ ok: false, error: 'refused' });
    expect([...worker.local.keys()]).toEqual([]);
    await worker.ask('interaction.record', draft);
    expect([...worker.local.keys()]).toEqual([`overflow/${draft.id}`]);
  });

  it('puts a finding among those that are done when the reply was good, and only then', async () => {
    const key = 'finding/-1/manual:practice-collection-0';
    const memory = () => (worker.session.get(key) as { finding: { memory: string } }).finding.memory;
    const reply = { key, stances: {}, isTold: false };
    await worker.ask('practice.send', { ...reply, text: 'Zahl einfach.' });
    expect(memory()).toBe('new');
    const text =
      'Bitte zahlen Sie noch nichts und lassen Sie die Forderung zuerst prüfen. Hilfe: Caritas Sozialberatung und Online-Beratung';
    expect(await worker.ask('practice.send', { ...reply, text })).toMatchObject({ ok: true });
    expect(memory()).toBe('answered');
  });
});
