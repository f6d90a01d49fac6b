import type { Decision } from './decide.ts';
import type { Stance } from './finding.ts';
import type { Reading } from './reading.ts';

/** What a text does with what circulates, also where that makes it no finding: who corrects a claim needs nobody's correction. */
export interface ThreadSign {
  /** id of the claim it is about */
  claim?: string;
  stance?: Stance;
  /** it says what is right, or is one of our own answers */
  corrects: boolean;
}

/** A denial as near as this to what is true of the claim says what is right; others only say that it is wrong. */
const saysWhatIsRight = 0.4;

/** Undefined: it does nothing with any claim, as most texts do. */
export function readThreadSign(
  { isOurs, corrects }: Pick<Reading, 'isOurs' | 'corrects'>,
  { claim, stance }: Pick<Decision, 'claim' | 'stance'>,
): ThreadSign | undefined {
  if (isOurs === true) return { ...(corrects === undefined ? {} : { claim: corrects }), corrects: true };
  if (!claim || !stance) return undefined;
  return { claim: claim.claim.id, stance, corrects: stance === 'denies' && claim.denial >= saysWhatIsRight };
}
