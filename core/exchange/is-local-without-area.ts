import type { HelpPoint } from '../pack/schema.ts';

/** Those that help a whole country by their nature. */
const countrywideTypes: ReadonlySet<HelpPoint['type']> = new Set([
  'crisis_line',
  'information_portal',
  'social_media_counselling',
  'umbrella_organisation',
  'emergency',
  'antidiscrimination',
  'labour_counselling',
] satisfies HelpPoint['type'][]);

/** Whether a help point that can only be somewhere does not say where, so that it would be offered in the whole country. */
export const isLocalWithoutArea = ({ type, place, land, postcodes, latitude, longitude, fallback }: HelpPoint): boolean =>
  !countrywideTypes.has(type) &&
  [place, land, postcodes].every((area) => area === undefined) &&
  (latitude === undefined || longitude === undefined) &&
  // says itself that it takes everybody
  fallback !== 'country';
