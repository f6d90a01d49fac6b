import { askWorker } from '../../browser/messages.ts';
import { isPractice } from '../../core/practice/is-practice.ts';
import type { PanelModel } from './panel-model.ts';
import { setSealedNotes } from './sealed-notes-state.ts';

/** What colleagues say of the post that was opened. */
export async function readHints(model: PanelModel): Promise<void> {
  const { chosen, queue } = model.state;
  if (chosen === undefined || isPractice(chosen) || queue.team?.hubHost === undefined) return;
  const answer = await askWorker('hints.read', chosen);
  if (answer.ok && model.state.chosen === chosen) setSealedNotes(model, { hints: { key: chosen, hints: answer.value } });
}

export async function sayOnIt(model: PanelModel): Promise<void> {
  const { chosen } = model.state;
  if (chosen === undefined || isPractice(chosen)) return;
  const answer = await askWorker('hint.working', chosen);
  const onIt = answer.ok ? 'told' : answer.error === 'refused' ? 'refused' : 'not-told';
  setSealedNotes(model, { onIt: { ...model.state.sealedNotes.onIt, [chosen]: onIt } });
}
