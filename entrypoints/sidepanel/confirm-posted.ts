import { askWorker } from '../../browser/messages.ts';
import { noticeOf } from './notice-of.ts';
import type { PanelModel } from './panel-model.ts';

/** The counsellor's word on what could not be seen; where it could not be noted it is asked again. */
export async function confirmPosted(model: PanelModel, isPosted: boolean): Promise<void> {
  const id = model.view().asking?.id;
  if (id === undefined) return;
  const answer = await askWorker('answer.confirm', { id, isPosted });
  model.noteStore(answer);
  model.set({ ...(answer.ok ? { attempt: undefined } : {}), notice: noticeOf(answer) });
}
