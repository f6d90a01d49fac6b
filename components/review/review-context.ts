import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../locales/translate.ts';
import type { ReviewActions, ReviewView } from './review-view.ts';

/** What every part of the supervisor's page needs. */
export interface ReviewSurroundings {
  view: ReviewView;
  actions: ReviewActions;
  words: Translator;
}

export const ReviewContext = createContext<ReviewSurroundings | undefined>(undefined);

export function useReview(): ReviewSurroundings {
  const surroundings = useContext(ReviewContext);
  if (surroundings === undefined) throw new Error("This view stands outside the supervisor's page.");
  return surroundings;
}
