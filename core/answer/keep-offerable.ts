import type { Answer, HelpPoint, Pack } from '../pack/schema.ts';

/** The pack without answers that are not valid today and without what may stand on an emergency card only. */
export const keepOfferable = (pack: Pack, today: string): Pack => ({
  ...pack,
  answers: pack.answers.filter((answer) => isValid(answer, today)),
  helpPoints: pack.helpPoints.filter(isForAnswers),
});

const isValid = ({ validFrom, validTo }: Answer, today: string): boolean =>
  validFrom <= today && (validTo === undefined || today <= validTo);

/** Emergency numbers stand on the emergency card; in an ordinary answer they would send people to the police. */
const isForAnswers = ({ type }: HelpPoint): boolean => type !== 'emergency';
