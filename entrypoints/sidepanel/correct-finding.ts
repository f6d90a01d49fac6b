import { askWorker } from '../../browser/messages.ts';
import type { NotesActions } from '../../components/notes-view.ts';
import type { Corrections } from '../../core/correction/correct-finding.ts';
import { listCorrected } from '../../core/correction/list-corrected.ts';
import { makeInteraction } from '../../core/interaction/make-interaction.ts';
import { isAnswerLanguage } from '../../core/language.ts';
import { setNotes } from './notes-state.ts';
import type { PanelModel } from './panel-model.ts';

export const makeCorrectionActions = (model: PanelModel): Pick<NotesActions, 'correct' | 'findPlaces'> => ({
  correct: (change) => void correct(model, change),
  findPlaces: (name) => void findPlaces(model, name),
});

/** Changes the finding, records what was corrected and looks for answers again. */
async function correct(model: PanelModel, change: Corrections): Promise<void> {
  const chosen = model.chosenFinding();
  if (!chosen) return;
  const { key, finding: before } = chosen;
  const answer = await askWorker('finding.correct', { key, change });
  if (!answer.ok) return;
  const after = answer.value;
  if (model.state.screen !== 'practice')
    for (const corrected of listCorrected(before, after))
      void model.record(makeInteraction('finding-corrected', model.makeContext(after), corrected));
  setNotes(model, { places: undefined });
  if (model.state.chosen !== key) return;
  followLanguage(model, change);
  await model.suggest(key);
  model.set({ notice: { key: 'recorded' } });
}

/** A draft in the language the post was taken for goes over to the right one; own words stay. */
function followLanguage(model: PanelModel, { language }: Corrections): void {
  const { choice, data, chosen } = model.state;
  const kept = choice ?? data?.drafts.get(chosen ?? '');
  if (kept && kept.ownText === undefined && language !== undefined && isAnswerLanguage(language)) model.actions.setDraft({ language });
}

async function findPlaces(model: PanelModel, name: string): Promise<void> {
  const key = model.state.chosen;
  if (key === undefined) return;
  const answer = await askWorker('places.find', name);
  if (answer.ok && model.state.chosen === key) setNotes(model, { places: { key, name, found: answer.value } });
}
