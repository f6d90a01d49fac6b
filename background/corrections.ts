import type { Handlers } from '../browser/messages.ts';
import { correctFinding, mergeCorrections } from '../core/correction/correct-finding.ts';
import type { CorrectionMessages } from '../core/correction/correction-messages.ts';
import type { FoundPlace } from '../core/finding/finding.ts';
import type { KnownPlace } from '../core/place/place-index.ts';
import { fail, succeed } from '../core/result.ts';
import { tokenize } from '../core/text/tokenize.ts';
import { changeFinding } from './findings.ts';
import { getPlaces } from './library.ts';

/** More namesakes than this are told apart by nobody. */
const mostNamesakes = 12;

export const correctionHandlers: Handlers<CorrectionMessages> = {
  'finding.correct': async ({ key, change }) => {
    const stored = await changeFinding(key, (found) => ({
      ...found,
      corrections: mergeCorrections(found.corrections ?? {}, change),
      finding: correctFinding(found.finding, change),
    }));
    return stored ? succeed(stored.finding) : fail('unknown');
  },
  'places.find': (name) => {
    const places = getPlaces();
    const named = places.findNamed(name);
    // misspelt, or as it sounds
    const found = named.length > 0 ? named : places.find(tokenize(name), name).map(({ place }) => place);
    return succeed(found.slice(0, mostNamesakes).map(toFoundPlace));
  },
};

const toFoundPlace = ({ id, name, country, land, latitude, longitude }: KnownPlace): FoundPlace => ({
  id,
  name,
  country,
  land,
  latitude,
  longitude,
});
