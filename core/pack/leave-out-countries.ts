import type { Country, Pack } from './schema.ts';

/** What is common stays, and of every country the cards for emergencies: nobody is left without a number to call. */
export const leaveOutCountries = (packs: readonly Pack[], chosen: readonly Country[]): Pack[] =>
  packs.map((pack) =>
    pack.head.country === undefined || chosen.includes(pack.head.country) ? pack : { ...pack, answers: [], claims: [], helpPoints: [] },
  );
