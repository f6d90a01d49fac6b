import { askPage, askWorker } from '../../browser/messages.ts';
import type { PanelActions } from '../../components/panel-view.ts';
import type { PanelModel } from './panel-model.ts';

/** Manual mode: a text is judged because the counsellor says so, on any page. */
export const makeManualActions = (model: PanelModel): Pick<PanelActions, 'judgeSelection' | 'judgeText' | 'writePrivately'> => ({
  writePrivately: () => void writePrivately(model),
  judgeSelection: () => void judgeSelection(model),
  judgeText: (text) => void judgeText(model, text),
});

async function judgeText(model: PanelModel, text: string): Promise<void> {
  const { tab } = model.state;
  const answer = tab && (await askWorker('text.judge', { tab: tab.id, text }));
  if (answer?.ok) await model.choose(answer.value.key);
  else model.set({ notice: { key: 'nothing-found' } });
}

async function judgeSelection(model: PanelModel): Promise<void> {
  const { tab } = model.state;
  const answer = tab && (await askPage(tab.id, 'selection.read', null));
  if (answer?.ok) await judgeText(model, answer.value);
  else model.set({ notice: { key: answer?.error === 'private' ? 'private-words' : 'nothing-selected' } });
}

async function writePrivately(model: PanelModel): Promise<void> {
  const { tab } = model.state;
  const answer = tab && (await askWorker('blank.open', tab.id));
  if (answer?.ok) await model.choose(answer.value.key);
}
