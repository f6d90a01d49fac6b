import type { LibraryFind } from './describe-finds.ts';
import type { DraftChoice } from './draft.ts';

/** Ids of what the counsellor found by searching and took for one finding, oldest first. */
export interface Added {
  answers: readonly string[];
  claims: readonly string[];
  helpPoints: readonly string[];
}

export const nothingAdded: Added = { answers: [], claims: [], helpPoints: [] };

const listOf = { answer: 'answers', claim: 'claims', 'help-point': 'helpPoints' } as const satisfies Record<
  LibraryFind['kind'],
  keyof Added
>;

/** The latest stands last, once. */
export function addTaken(added: Added, { kind, id }: Pick<LibraryFind, 'kind' | 'id'>): Added {
  const list = listOf[kind];
  return { ...added, [list]: [...added[list].filter((other) => other !== id), id] };
}

export const removeClaim = (added: Added, id: string): Added => ({ ...added, claims: added.claims.filter((other) => other !== id) });

/** With what a draft needs that was kept from an earlier life of the panel. */
export function addChosen(added: Added, choice: DraftChoice | undefined): Added {
  if (choice === undefined) return added;
  const { answerId, helpPointIds } = choice;
  return {
    ...added,
    answers: [...new Set([answerId, ...added.answers])],
    helpPoints: [...new Set([...helpPointIds, ...added.helpPoints])],
  };
}
