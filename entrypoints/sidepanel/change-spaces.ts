import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { RoundActions, RoundTold } from '../../components/round-view.ts';
import { proposeSpace } from '../../core/space/propose-space.ts';
import { readSharedSpaces, sharedFileName, writeSharedSpaces } from '../../core/space/share-spaces.ts';
import type { RegisteredSpace } from '../../core/space/space.ts';
import type { PanelModel } from './panel-model.ts';
import { declinedKey, findReport, listFindingsHere, readSpaces, setRound } from './round-state.ts';
import { saveFile } from './save-file.ts';

/** What changes the registry. */
export const makeSpaceActions = (model: PanelModel): Omit<RoundActions, 'openSpace' | 'openNextSpace'> => ({
  addSpace: () => void add(model),
  declineSpace: () => void decline(model),
  editSpace: (key) => edit(model, key),
  writeSpace: (written) => setRound(model, { written: { ...model.state.round.written, [written.key]: written } }),
  saveSpace: (space) => void save(model, space),
  removeSpace: (key) => void remove(model, key),
  restoreSpace: () => void restore(model),
  exportSpaces: () => saveFile(sharedFileName, 'application/json', writeSharedSpaces(model.state.round.spaces)),
  importSpaces: (text) => void takeIn(model, text),
});

/** Says what came of it, and shows what is stored now. */
async function write(model: PanelModel, space: RegisteredSpace, told: RoundTold | undefined): Promise<boolean> {
  const answer = await askWorker('spaces.write', space);
  if (answer.ok) await readSpaces(model);
  setRound(model, { told: answer.ok ? told : { what: answer.error === 'refused' ? 'refused' : 'store-closed' } });
  return answer.ok;
}

async function add(model: PanelModel): Promise<void> {
  const { here } = model.state.round;
  const report = findReport(model.state);
  if (!here || !report) return;
  const { site, space } = report;
  const who = model.state.settings.pseudonym;
  const proposed = proposeSpace({ key: here.key, site, space, findings: listFindingsHere(model.state), who, now: Date.now() });
  await write(model, proposed, { what: 'added', key: here.key });
}

async function decline(model: PanelModel): Promise<void> {
  const { here, declined } = model.state.round;
  if (!here) return;
  const now = [...declined, here.key];
  setRound(model, { declined: now });
  await browser.storage.session.set({ [declinedKey]: now });
}

/** From the list of findings too. */
function edit(model: PanelModel, key: string | undefined): void {
  if (model.state.screen !== 'round') model.actions.open('round');
  const { editing } = model.state.round;
  if (key === undefined && editing !== undefined) forgetWritten(model, editing);
  setRound(model, { editing: key, told: undefined });
}

function forgetWritten(model: PanelModel, key: string): void {
  const { [key]: _gone, ...written } = model.state.round.written;
  setRound(model, { written });
}

async function save(model: PanelModel, space: RegisteredSpace): Promise<void> {
  const isSaved = await write(model, { ...space, changedAt: Date.now() }, { what: 'saved' });
  if (!isSaved) return;
  forgetWritten(model, space.key);
  setRound(model, { editing: undefined });
}

async function remove(model: PanelModel, key: string): Promise<void> {
  const removed = model.state.round.spaces.find((space) => space.key === key);
  const answer = await askWorker('spaces.remove', key);
  if (!answer.ok) return setRound(model, { told: { what: 'store-closed' } });
  await readSpaces(model);
  forgetWritten(model, key);
  setRound(model, { removed, editing: undefined, told: undefined });
}

async function restore(model: PanelModel): Promise<void> {
  const { removed } = model.state.round;
  if (removed && (await write(model, removed, undefined))) setRound(model, { removed: undefined });
}

async function takeIn(model: PanelModel, text: string): Promise<void> {
  const read = readSharedSpaces(text, Date.now());
  if (!read.ok) return setRound(model, { told: { what: 'not-spaces' } });
  const answer = await askWorker('spaces.take-in', read.value.spaces);
  if (!answer.ok) return setRound(model, { told: { what: 'store-closed' } });
  await readSpaces(model);
  setRound(model, { told: { what: 'imported', ...answer.value, skipped: read.value.skipped } });
}
