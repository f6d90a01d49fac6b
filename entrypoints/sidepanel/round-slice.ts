import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { RoundActions, RoundView, SpaceHere } from '../../components/round-view.ts';
import { type Due, listDue } from '../../core/space/list-due.ts';
import { readOff } from '../../core/space/propose-space.ts';
import { makeSpaceAddress } from '../../core/space/space-address.ts';
import { makeSpaceActions } from './change-spaces.ts';
import { makeRoundWalk } from './open-space.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import {
  declinedKey,
  findLastVisit,
  findReport,
  listFindingsHere,
  nameReport,
  type RoundState,
  readSpaces,
  setRound,
} from './round-state.ts';

export const makeRoundActions = (model: PanelModel): RoundActions => ({ ...makeSpaceActions(model), ...makeRoundWalk(model) });

function viewHere(state: PanelState): SpaceHere | undefined {
  const { here, spaces, declined } = state.round;
  const report = findReport(state);
  if (!report || !here || here.of !== nameReport(state)) return undefined;
  const { site, space } = report;
  // what could not be kept is not proposed
  if (space.kind !== 'profile' && makeSpaceAddress({ key: here.key, kind: space.kind }) === undefined) return undefined;
  const registered = spaces.find(({ key }) => key === here.key);
  return {
    key: here.key,
    site,
    kind: space.kind,
    ...(space.title === '' || space.kind === 'profile' ? {} : { title: space.title }),
    readOff: readOff(listFindingsHere(state)),
    ...(registered ? { registered } : {}),
    isDeclined: declined.includes(here.key),
  };
}

let known: { spaces: RoundState['spaces']; today: string; who: string; due: Due } | undefined;

/** The view is made anew with every key pressed, and there may be a thousand spaces. */
function listDueOnce({ round: { spaces }, today, settings: { pseudonym: who } }: PanelState): Due {
  if (known?.spaces !== spaces || known.today !== today || known.who !== who)
    known = { spaces, today, who, due: listDue(spaces, { today, who }) };
  return known.due;
}

export function viewRound(state: PanelState): RoundView {
  const { spaces, isClosed, editing, written, removed, told } = state.round;
  const { mine, ofOthers } = listDueOnce(state);
  const here = viewHere(state);
  const lastVisitAt = findLastVisit(state);
  const unsaved = written[editing ?? ''];
  const edited = spaces.find(({ key }) => key === editing);
  return {
    spaces,
    due: mine,
    dueOfOthers: ofOthers,
    isClosed,
    ...(here ? { here } : {}),
    ...(lastVisitAt === undefined ? {} : { lastVisitAt }),
    ...(edited ? { editing: edited, ...(unsaved ? { written: unsaved } : {}) } : {}),
    ...(removed ? { removed } : {}),
    ...(told ? { told } : {}),
  };
}

/** Tells the worker that the space of this tab is being visited. */
async function visit(model: PanelModel): Promise<void> {
  const of = nameReport(model.state);
  const report = findReport(model.state);
  if (!report || of === undefined) return;
  const answer = await askWorker('spaces.visit', { site: report.site, space: report.space });
  if (!answer.ok) return;
  const { key, registered } = answer.value;
  if (nameReport(model.state) === of) setRound(model, { here: { of, key } });
  if (registered) await readSpaces(model);
}

async function readDeclined(model: PanelModel): Promise<void> {
  const stored = (await browser.storage.session.get(declinedKey))[declinedKey];
  if (Array.isArray(stored)) setRound(model, { declined: stored as string[] });
}

/** A form in which nothing was written closes with the page. */
export const keepWritten = ({ editing, written }: RoundState): Pick<RoundState, 'editing'> => ({
  editing: editing !== undefined && editing in written ? editing : undefined,
});

/** Follows what the panel does, until the signal. */
export function startRound(model: PanelModel, signal: AbortSignal): void {
  void readDeclined(model);
  void readSpaces(model);
  const stop = model.store.subscribe((state, before) => {
    if (state.screen !== before.screen) setRound(model, { told: undefined, removed: undefined, ...keepWritten(state.round) });
    if (state.screen === 'round' && before.screen !== 'round') void readSpaces(model);
    if (state.data !== before.data && nameReport(state) !== nameReport(before)) void visit(model);
  });
  signal.addEventListener('abort', stop);
}
