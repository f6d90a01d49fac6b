type HasRoom = (values: Record<string, unknown>, held: ReadonlyMap<string, unknown>) => boolean;

/** `storage.session` in memory; `hasRoom` says whether there is room for what is about to be stored. One for a whole test file: the browser is looked up once. */
export function makeSession() {
  const held = new Map<string, unknown>();
  const session = {
    held,
    hasRoom: (() => true) as HasRoom,
    empty: () => {
      held.clear();
      session.hasRoom = () => true;
    },
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        [...held].filter(([key]) => keys === null || [keys].flat().includes(key)).map(([key, value]) => [key, structuredClone(value)]),
      ),
    set: async (values: Record<string, unknown>) => {
      if (!session.hasRoom(values, held)) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => void [keys].flat().forEach((key) => void held.delete(key)),
  };
  return session;
}

/** A browser with it in which all tabs but one are gone, and its toolbar button. */
export const makeBrowser = (session: ReturnType<typeof makeSession>, openTab = 1) => ({
  storage: { session },
  runtime: { id: 'pomost', getManifest: () => ({ action: { default_title: 'Open Pomost' } }) },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
  tabs: {
    get: async (tab: number) => {
      if (tab !== openTab) throw new Error(`No tab with id: ${tab}.`);
      return { id: tab };
    },
  },
});

const nothing = async (): Promise<void> => undefined;
