import { askWorker } from '../../browser/messages.ts';
import type { RoundTold } from '../../components/round-view.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { RegisteredSpace, SpaceRules } from '../../core/space/space.ts';
import { canRegister } from '../../core/space/space-key.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export interface RoundState {
  /** by title */
  spaces: readonly RegisteredSpace[];
  isClosed: boolean;
  /** which space of the tab the worker was told of, and under which key it stands or would stand */
  here: { of: string; key: string } | undefined;
  /** keys of spaces not to be asked about until the browser is closed */
  declined: readonly string[];
  /** key */
  editing: string | undefined;
  /** by key: what stands in the form of a space, where something was changed */
  written: Readonly<Record<string, RegisteredSpace>>;
  removed: RegisteredSpace | undefined;
  told: RoundTold | undefined;
}

export const emptyRound: RoundState = {
  spaces: [],
  isClosed: false,
  here: undefined,
  declined: [],
  editing: undefined,
  written: {},
  removed: undefined,
  told: undefined,
};

/** In the session storage: gone with the browser. */
export const declinedKey = 'round/declined';

type Reported = NonNullable<NonNullable<PanelState['data']>['tab']>['report'];

/** The page of the tab, where it is a space that can be registered. */
export function findReport({ data }: PanelState): (Reported & { space: NonNullable<Reported['space']> }) | undefined {
  const report = data?.tab?.report;
  return report?.space && canRegister(report.space) ? { ...report, space: report.space } : undefined;
}

export const nameReport = (state: PanelState): string | undefined => {
  const report = findReport(state);
  return report && `${report.site}/${report.space.kind}/${report.space.id}`;
};

/** Those of the space of this tab; others may still lie there while the page changes. */
export const listFindingsHere = (state: PanelState): Finding[] => {
  const space = findReport(state)?.space;
  return [...(state.data?.findings.values() ?? [])].map(({ finding }) => finding).filter((finding) => finding.space.id === space?.id);
};

/** The last visit to the space of this tab before this one; ms since 1970, UTC. */
export function findLastVisit(state: PanelState): number | undefined {
  const { here, spaces } = state.round;
  if (!here || here.of !== nameReport(state)) return undefined;
  return spaces.find(({ key }) => key === here.key)?.previousVisitAt;
}

export const setRound = (model: PanelModel, change: Partial<RoundState>): void => model.set({ round: { ...model.state.round, ...change } });

const byTitle = new Intl.Collator();

/** What is stored, as it stands now. */
export async function readSpaces(model: PanelModel): Promise<void> {
  const answer = await askWorker('spaces.read', null);
  if (!answer.ok) return setRound(model, { isClosed: true });
  const spaces = answer.value.sort((a, b) => byTitle.compare(a.title ?? '', b.title ?? '') || (a.key < b.key ? -1 : 1));
  setRound(model, { spaces, isClosed: false });
}

/** What the space of the finding forbids, where the tab is in it and it is registered. */
export function findRules(state: PanelState, { space }: Pick<Finding, 'space'>): SpaceRules {
  const { here, spaces } = state.round;
  if (!here || here.of !== nameReport(state) || findReport(state)?.space.id !== space.id) return {};
  return spaces.find(({ key }) => key === here.key)?.rules ?? {};
}
