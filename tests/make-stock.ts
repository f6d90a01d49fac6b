import type { Stock } from '../core/answer/suggestion.ts';
import { addCorrections } from '../core/answer/to-correction.ts';
import type { Pack } from '../core/pack/schema.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../core/place/place-index.ts';
import { locatePlaces } from '../core/referral/locate-places.ts';
import { ReferralIndex } from '../core/referral/referral-index.ts';

/** Packs as suggestions are taken from them, on a day (ISO date). */
export function makeStock(packs: readonly Pack[], today: string): Stock {
  const places = packs.flatMap((pack) => pack.places);
  const located = locatePlaces(places, new PlaceIndex(gazetteer, places)).places;
  const points = packs.flatMap((pack) => pack.helpPoints);
  return { packs: addCorrections(packs), referrals: new ReferralIndex(points, located), today };
}
