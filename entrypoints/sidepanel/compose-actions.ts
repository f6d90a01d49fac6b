import { readTurn, writeTurn } from '../../browser/settings.ts';
import type { ComposeActions } from '../../components/compose-view.ts';
import { isLatin } from '../../core/answer/compose-draft.ts';
import { rotateLines } from '../../core/answer/rotate-lines.ts';
import { toBulgarianLatin } from '../../core/text/to-bulgarian-latin.ts';
import type { PanelModel } from './panel-model.ts';

export const makeComposeActions = (model: PanelModel): ComposeActions => ({
  acceptRisks: () => {
    const draft = model.view().chosen?.draft;
    if (draft?.problems.includes('risk-unread')) model.actions.setDraft({ risksSeen: draft.answerId });
  },
  toggleLatin: () => toggleLatin(model),
  rotateLines: () => takeNextLines(model),
  showAnswers: () => {
    const { chosen } = model.state;
    if (chosen === undefined) return;
    model.set({ answersShown: { ...model.state.answersShown, [chosen]: true } });
    void model.suggest(chosen);
  },
});

/** Own words are written over; going back is the counsellor's Undo. */
function toggleLatin(model: PanelModel): void {
  const draft = model.view().chosen?.draft;
  if (draft?.language !== 'bg') return;
  if (draft.edited) model.actions.editDraft(toBulgarianLatin(draft.text));
  else model.actions.setDraft({ script: isLatin(draft) ? undefined : 'latin' });
}

function takeNextLines(model: PanelModel): void {
  const { draft, suggestion, finding } = model.view().chosen ?? {};
  if (!draft || !suggestion || !finding || draft.variant !== 'full') return;
  const turn = model.state.turn + 1;
  model.set({ turn });
  const lines = rotateLines({ phrases: suggestion.phrases, answer: draft.answer, language: draft.language, finding, turn });
  model.actions.setDraft({ opening: undefined, closing: undefined, ...lines });
}

/** After a text went out the next one begins and ends otherwise, also after the browser was closed. */
export async function endTurn(model: PanelModel): Promise<void> {
  const turn = Math.max(model.state.turn, await readTurn()) + 1;
  model.set({ turn });
  await writeTurn(turn);
}
