import type { PanelState } from './panel-state.ts';

const unsent: readonly string[] = ['inserting', 'standing'];

/** Whether an answer stands in the reply box of the tab, or is just going in: it would be lost with the page. */
export const isAnswerUnsent = ({ data, attempt }: Pick<PanelState, 'data' | 'attempt'>): boolean =>
  data?.insertion?.state === 'standing' || unsent.includes(attempt?.insertion.state ?? '');
