import type { ChosenFinding } from './panel-view.ts';

/** An emergency is met with its card and never with an answer list. */
export const isEmergency = ({ finding, suggestion }: ChosenFinding): boolean =>
  suggestion?.card !== undefined || (finding.emergency !== undefined && (suggestion?.answers.length ?? 0) === 0);
