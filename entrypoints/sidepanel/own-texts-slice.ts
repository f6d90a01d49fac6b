import { askWorker } from '../../browser/messages.ts';
import type { OwnTextsActions, OwnTextsView, TextForm } from '../../components/own-texts-view.ts';
import { makeUuid } from '../../core/interaction/uuid.ts';
import type { OwnText } from '../../core/own-text/own-text.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type OwnTextsState = OwnTextsView;
export const emptyOwnTexts: OwnTextsState = { texts: [] };

export const viewOwnTexts = ({ ownTexts }: PanelState): OwnTextsView => ownTexts;

export function startOwnTexts(model: PanelModel, _signal: AbortSignal): void {
  void read(model);
}

export const makeOwnTextsActions = (model: PanelModel): OwnTextsActions => ({
  editText: (form) => change(model, { editing: form, error: undefined }),
  saveText: (form) => void save(model, form),
  removeText: (id) => void remove(model, id),
  restoreText: () => void restore(model),
  takeText: (id) => use(model, id),
  proposeText: (id) => void propose(model, id),
});

type Change = { [K in keyof OwnTextsState]?: OwnTextsState[K] | undefined };

function change(model: PanelModel, given: Change): void {
  const next = Object.entries({ ...model.state.ownTexts, ...given }).filter(([, value]) => value !== undefined);
  model.set({ ownTexts: Object.fromEntries(next) as unknown as OwnTextsState });
}

async function read(model: PanelModel): Promise<void> {
  const answer = await askWorker('own-texts.read', null);
  if (answer.ok) change(model, { texts: answer.value, error: undefined });
  else change(model, { error: 'store-closed' });
}

/** Writes it and shows what is there now; false with the reason shown where it could not be written. */
async function write(model: PanelModel, text: OwnText): Promise<boolean> {
  const answer = await askWorker('own-texts.write', text);
  if (answer.ok) await read(model);
  else change(model, { error: answer.error === 'unreachable' ? 'store-closed' : answer.error });
  return answer.ok;
}

async function save(model: PanelModel, { id, ...words }: TextForm): Promise<void> {
  const now = Date.now();
  const newId = makeUuid(now, crypto.getRandomValues(new Uint8Array(10)));
  // a changed text is another one than was proposed
  if (await write(model, { ...words, id: id ?? newId, changedAt: now })) change(model, { editing: undefined });
}

async function remove(model: PanelModel, id: string): Promise<void> {
  const removed = find(model, id);
  const answer = await askWorker('own-texts.remove', id);
  if (!answer.ok) return change(model, { error: 'store-closed' });
  await read(model);
  change(model, { removed });
}

async function restore(model: PanelModel): Promise<void> {
  const { removed } = model.state.ownTexts;
  if (removed && (await write(model, removed))) change(model, { removed: undefined });
}

function use(model: PanelModel, id: string): void {
  const text = find(model, id);
  if (!text || !model.view().chosen?.draft) return;
  model.changeDraft({ language: text.language, ownText: text.text, ownTextId: id });
  if (!model.isPractising) model.actions.open('findings');
}

async function propose(model: PanelModel, id: string): Promise<void> {
  const text = find(model, id);
  // it stands there as proposed only when the editors' note was kept
  if (!text || !(await model.actions.proposeOwnText(text))) return;
  await write(model, { ...text, proposedOn: model.state.today });
}

const find = (model: PanelModel, id: string): OwnText | undefined => model.state.ownTexts.texts.find((text) => text.id === id);
