import type { Claim, HelpPoint, Pack } from '../pack/schema.ts';
import { isValidOn } from './editions.ts';

/** The pack without answers that are not valid today, claims that are no mistake today, and what stands on an emergency card only. */
export const keepOfferable = (pack: Pack, today: string): Pack => ({
  ...pack,
  answers: pack.answers.filter((answer) => isValidOn(answer, today)),
  claims: pack.claims.filter((claim) => isWrongOn(claim, today)),
  helpPoints: pack.helpPoints.filter(isForAnswers),
});

/** What was right until yesterday was no mistake then: a claim has days of its own. */
export const isWrongOn = ({ validFrom, validTo }: Claim, day: string): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/** Emergency numbers stand on the emergency card; in an ordinary answer they would send people to the police. */
const isForAnswers = ({ type }: HelpPoint): boolean => type !== 'emergency';
