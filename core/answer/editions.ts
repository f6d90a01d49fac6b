import type { Answer } from '../pack/schema.ts';

/** From the first day to the last, both counted; ISO dates. */
export const isValidOn = ({ validFrom, validTo }: Pick<Answer, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (validTo === undefined || day <= validTo);

/**
 * What an edition is called on a day: the one that holds has the answer's id, so that a draft goes over to the next edition at
 * midnight; the others have their version besides.
 */
export const nameEdition = (answer: Answer, day: string): string => (isValidOn(answer, day) ? answer.id : `${answer.id}@${answer.version}`);
