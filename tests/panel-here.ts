import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';
import type { StoredFinding } from '../background/findings.ts';
import type { Suggestion } from '../core/answer/suggestion.ts';
import type { Message } from '../core/messages.ts';
import type { Answer } from '../core/pack/schema.ts';
import type { PanelModel } from '../entrypoints/sidepanel/panel-model.ts';

type Changes = Record<string, { newValue?: unknown }>;
type OnChanged = (changes: Changes, area: string) => void;
type Answers = Record<string, (argument: never) => unknown>;

const labels = { bg: 'а', cs: 'a', de: 'a', en: 'a', hr: 'a', it: 'a', pl: 'a', ro: 'a' };
const reviewed = { by: 'Example', on: '2026-11-01' };

/** A reviewed answer in Romanian; its text as given. */
export const makeSuggestion = (core: string): Suggestion => {
  const answer: Answer = {
    id: 'notice-received',
    version: '2026.11.1',
    kind: 'information',
    topics: ['housing_loss'],
    jurisdiction: 'DE',
    title: labels,
    validFrom: '2020-01-01',
    reviewBy: '2099-01-01',
    legalBasis: [{ title: 'BGB § 568' }],
    sourceLanguage: 'ro',
    texts: { ro: { version: '1.0', register: 'formal', core, short: core, reviews: { language: reviewed, law: reviewed } } },
  };
  return { answers: [{ answer, why: ['topic'] }], helpPoints: [], claims: [], facts: [], phrases: [] };
};

/** Storage areas in memory that tell of every change. */
function makeStorage() {
  const listeners: OnChanged[] = [];
  const makeArea = (name: string) => {
    const held = new Map<string, unknown>();
    const tell = (changes: Changes): void => {
      for (const listener of [...listeners]) listener(changes, name);
    };
    return {
      held,
      get: async (key: string | null) => (key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
        tell(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { newValue: structuredClone(value) }])));
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) held.delete(key);
        tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
      },
    };
  };
  const onChanged = { addListener: (listener: OnChanged) => listeners.push(listener), removeListener: () => undefined };
  return { session: makeArea('session'), local: makeArea('local'), managed: makeArea('managed'), onChanged };
}

const silent = { addListener: () => undefined, removeListener: () => undefined };
const unreachable = { ok: false, error: 'unreachable' };
const tab = { id: 1, url: 'https://www.facebook.com/groups/1234567890/' };

/** Whoever imports the browser has it for good: it stands for the one of the test that runs. */
let current: object = {};
const here = new Proxy({}, { get: (_target, name) => Reflect.get(current, name) as unknown });

/** The panel itself beside one tab, in a browser where worker and page answer what is given. */
export async function openPanelHere(answers: Answers, findings: Record<string, StoredFinding>) {
  const storage = makeStorage();
  await storage.session.set(findings);
  const asked: Message[] = [];
  const answer = async (message: Message): Promise<unknown> => {
    asked.push(message);
    return (await answers[message.name]?.(message.argument as never)) ?? unreachable;
  };
  const updateTab = vi.fn(async () => undefined);
  const reload = vi.fn();
  const own = { id: 'pomost', getURL: (path: string) => `extension://pomost${path}`, getManifest: () => ({ version: '0.1.0' }) };
  current = {
    runtime: { ...own, sendMessage: answer },
    storage,
    permissions: { contains: async () => true, onAdded: silent, onRemoved: silent },
    commands: { onCommand: silent },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      query: async () => [tab],
      sendMessage: (_tab: number, message: Message) => answer(message),
      update: updateTab,
      ...{ onActivated: silent, onUpdated: silent, onAttached: silent, onDetached: silent },
    },
  };
  vi.stubGlobal('browser', here);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined });
  vi.stubGlobal('location', { search: '', reload });
  vi.stubGlobal('navigator', { languages: ['en'] });
  const { PanelModel: Model } = await import('../entrypoints/sidepanel/panel-model.ts');
  const end = new AbortController();
  setMaxListeners(0, end.signal);
  const model: PanelModel = new Model(end.signal);
  await vi.waitUntil(() => model.state.data !== undefined);
  return { model, storage, asked, updateTab, reload, end };
}
