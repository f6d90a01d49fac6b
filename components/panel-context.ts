import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PackLabels } from '../core/answer/suggestion.ts';
import type { Translator } from '../locales/translate.ts';
import type { PanelActions } from './panel-view.ts';

/** What every view of the panel needs besides its own part. */
export interface PanelSurroundings extends Translator {
  actions: PanelActions;
  labels: PackLabels;
  /** in the practice room, where nothing is noted */
  isPractising: boolean;
  /** ms since 1970, UTC */
  now: number;
  /** ISO date, where the law holds */
  today: string;
}

export const PanelContext = createContext<PanelSurroundings | undefined>(undefined);

export function usePanel(): PanelSurroundings {
  const surroundings = useContext(PanelContext);
  if (surroundings === undefined) throw new Error('This view stands outside the panel.');
  return surroundings;
}
