import { readConfirmations, writeConfirmations } from '../../browser/settings.ts';
import { isOwn } from '../../core/answer/draft.ts';
import { confirmText, nameText } from '../../core/answer/draft-policy.ts';
import { makeSourceChecked } from '../../core/interaction/make-interaction.ts';
import type { PanelModel } from './panel-model.ts';

/** The counsellor has compared the text in hand with its source today: it counts on this device, and is logged as an act on the answer. */
export async function confirmSource(model: PanelModel): Promise<void> {
  const { chosen } = model.view();
  // own words are nobody's reviewed text, whatever they were begun on
  if (!chosen?.draft || isOwn(chosen.draft)) return;
  // a word given in the practice room counts there only, and once
  if (model.isPractising) return model.actions.insert({ anyComposer: false, evenDraft: true });
  const { answer, language } = chosen.draft;
  // another window may have confirmed something meanwhile
  const confirmations = confirmText(await readConfirmations(), nameText(answer, language), model.state.today);
  model.set({ confirmations, attempt: undefined });
  await writeConfirmations(confirmations);
  const record = makeSourceChecked(model.makeContext(chosen.finding), chosen.draft);
  await model.record(record);
}
