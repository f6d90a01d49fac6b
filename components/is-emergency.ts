import type { ChosenFinding } from './panel-view.ts';

/** An emergency is met with its card and never with an answer list, whatever was offered before its text grew. */
export const isEmergency = ({ finding, suggestion }: ChosenFinding): boolean =>
  suggestion?.card !== undefined || finding.emergency !== undefined;
