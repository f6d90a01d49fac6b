import type { Draft } from '../answer/draft.ts';
import type { Suggestion } from '../answer/suggestion.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { PersonalHit } from './personal-hit.ts';

export interface DraftCheck {
  hits: PersonalHit[];
  /** more than names: goes in only after a second, deliberate press */
  mustConfirm: boolean;
}

/** What may stand in any answer: the reviewed text itself, and what is public of the help points and cards offered with it. */
export function listPublicTexts(
  { basis, signedOff = '' }: Pick<Draft, 'basis' | 'signedOff'>,
  suggestion: Suggestion | undefined,
): string[] {
  const points = suggestion?.helpPoints.flatMap(
    ({ helpPoint: { name, shortName, address, phones = [], email, url, translations = {} } }) => {
      const names = [name, shortName, ...Object.values(translations).map((translation) => translation.name)];
      return [...names, address, email, url, ...phones].filter((part) => part !== undefined);
    },
  );
  return [basis, signedOff, ...(points ?? []), ...(suggestion?.card?.numbers.map(({ number }) => number) ?? [])];
}

/** Personal data in what is about to be inserted under a post that everybody can read. */
export function findInDraft(text: string, known: readonly string[]): DraftCheck {
  const hits = findPersonalData(text, { known });
  return { hits, mustConfirm: hits.some(({ kind }) => kind !== 'name') };
}
