import type { ChosenFinding, PanelView } from '../../components/panel-view.ts';

/** What the guards against repetition and the rules of a space look like. */
export const useStates = (chosen: () => ChosenFinding): Record<string, () => Partial<PanelView>> => ({
  'rules-broken': () => ({ chosen: { ...chosen(), useWarnings: [{ kind: 'rule-no-links' }, { kind: 'rule-no-numbers' }] } }),
  'use-unchecked': () => ({ chosen: { ...chosen(), useWarnings: [{ kind: 'unchecked' }] } }),
  'used-before': () => ({ chosen: { ...chosen(), useWarnings: [{ kind: 'same-here', days: 3, isNear: false }] } }),
  'answered-before': () => ({ chosen: { ...chosen(), useWarnings: [{ kind: 'answered-here', on: '2026-11-03', count: 2 }] } }),
  'all-warnings': () => ({
    chosen: {
      ...chosen(),
      useWarnings: [
        { kind: 'rule-no-numbers' },
        { kind: 'rule-no-promotion' },
        { kind: 'was-removed', hasLinks: true },
        { kind: 'answered-here', on: '2026-11-20', count: 1 },
        { kind: 'same-here', days: 0, isNear: true },
        { kind: 'same-elsewhere', count: 4 },
        { kind: 'many-this-hour', count: 12 },
        { kind: 'links', count: 2 },
      ],
    },
  }),
});
