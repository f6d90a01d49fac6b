import type { StoredFinding } from '../background/findings.ts';
import type { PanelModel } from '../entrypoints/sidepanel/panel-model.ts';
import { emptyState, type PanelState, toView } from '../entrypoints/sidepanel/panel-state.ts';

/** State and view of the panel without a browser: what it asks the worker is for the test to answer. */
export function makePanelModel(change: Partial<PanelState>): PanelModel {
  let state: PanelState = { ...emptyState, ...change };
  let made = 0;
  const model = {
    get state() {
      return state;
    },
    set: (next: Partial<PanelState>) => {
      state = { ...state, ...next };
    },
    view: () => toView(state),
    chosenFinding: () => {
      const { chosen } = toView(state);
      return chosen && { key: chosen.key, finding: chosen.finding };
    },
    makeContext: (finding: StoredFinding['finding']) => {
      made += 1;
      return { id: `act-${made}`, finding, packs: {}, appVersion: '1', siteVersion: '1', isManual: false };
    },
    noteStore: () => undefined,
    suggest: async () => undefined,
    isPractising: false,
  };
  return model as unknown as PanelModel;
}

/** What a tab holds, with these findings. */
export const makeTabData = (findings: Record<string, StoredFinding>): NonNullable<PanelState['data']> => ({
  tab: undefined,
  findings: new Map(Object.entries(findings)),
  drafts: new Map(),
  insertion: undefined,
  asking: [],
  threads: new Map(),
  elsewhere: new Map(),
});
