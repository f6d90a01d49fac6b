import { isEmergency } from './is-emergency.ts';
import type { ChosenFinding } from './panel-view.ts';

/** The claim that a key for a stance is about: of the card that has the focus (`entry`), else the first not judged yet. */
export function findClaimInHand(chosen: ChosenFinding, entry: string | undefined): string | undefined {
  if (isEmergency(chosen) && chosen.areAnswersShown !== true) return undefined;
  const ids = (chosen.suggestion?.claims ?? []).map(({ id }) => id);
  const focused = ids.find((id) => entry === `claim/${id}`);
  return focused ?? ids.find((id) => chosen.stances?.[id] === undefined);
}
