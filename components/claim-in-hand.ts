import { isEmergency } from './is-emergency.ts';
import type { ChosenFinding } from './panel-view.ts';

/** The claim that a key for a stance is about: of the card that has the focus (`entry`), else the only one not judged yet. */
export function findClaimInHand(chosen: ChosenFinding, entry: string | undefined): string | undefined {
  if (isEmergency(chosen) && chosen.areAnswersShown !== true) return undefined;
  const ids = (chosen.suggestion?.claims ?? []).map(({ id }) => id);
  const focused = ids.find((id) => entry === `claim/${id}`);
  const left = ids.filter((id) => chosen.stances?.[id] === undefined);
  // of several, none is meant: a key pressed twice must not judge one unseen
  return focused ?? (left.length === 1 ? left[0] : undefined);
}
