import type { Claim, Pack } from '../pack/schema.ts';
import { keepReferable } from '../referral/keep-referable.ts';
import { isValidOn } from './editions.ts';

/** The packs without answers that are not valid on a day, claims that are no mistake on it, and places nobody may be sent to. */
export function keepOfferable(packs: readonly Pack[], today: string): Pack[] {
  const referable = new Set(keepReferable(packs.flatMap((pack) => pack.helpPoints)));
  return packs.map((pack) => ({
    ...pack,
    answers: pack.answers.filter((answer) => isValidOn(answer, today)),
    claims: pack.claims.filter((claim) => isWrongOn(claim, today)),
    helpPoints: pack.helpPoints.filter((point) => referable.has(point)),
  }));
}

/** What was right until yesterday was no mistake then: a claim has days of its own. */
export const isWrongOn = ({ validFrom, validTo }: Claim, day: string): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
