import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHelpPoints, makeQueries, startRandom, Towns } from '../bench/referral/make-help-points.ts';
import { findPlainly } from '../bench/referral/plain-referral.ts';
import type { AnswerLanguage } from '../core/language.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../core/place/place-index.ts';
import { locatePlaces } from '../core/referral/locate-places.ts';
import { locatePoints } from '../core/referral/located-point.ts';
import { ReferralIndex } from '../core/referral/referral-index.ts';
import type { Openness, Referral, ReferralQuery } from '../core/referral/referral-query.ts';
import { tokenize } from '../core/text/tokenize.ts';
import { readPacksFromDisk } from './read-packs-from-disk.ts';

const packs = readPacksFromDisk();
const packPlaces = packs.flatMap(({ places }) => places);
const towns = new PlaceIndex(gazetteer, packPlaces);
const { places, unknown } = locatePlaces(packPlaces, towns);
const all = packs.flatMap(({ helpPoints }) => helpPoints);
const topics = packs.flatMap((pack) => pack.topics);
const index = new ReferralIndex(all, places);

interface Asked {
  text: string;
  language: AnswerLanguage;
  topics: string[];
}

function readPlace({ text, language }: Asked): Pick<ReferralQuery, 'place'> {
  const [hit] = towns.find(tokenize(text), text, language);
  return hit ? { place: { ...hit.place, ...(hit.postcode === undefined ? {} : { postcode: hit.postcode }) } } : {};
}

const find = (asked: Asked, change: Partial<ReferralQuery> = {}): Referral[] =>
  index.find({ topics: asked.topics, language: asked.language, ...readPlace(asked), today: '2026-11-22', turn: 0, limit: 8, ...change });

/** `60  de-dresden-wnh  topic 40, near 17 km 22, …`: reasons without points are left out. */
function print(referrals: readonly Referral[]): string {
  const lines = referrals.map(({ helpPoint, rank, why }) => {
    const reasons = why
      .filter(({ points }) => points !== 0)
      .map(
        ({ reason, points, value }) =>
          `${[reason, value].filter((part) => part !== undefined).join(' ')} ${points > 0 ? '+' : ''}${points}`,
      );
    return `${String(rank).padStart(5)}  ${helpPoint.id.padEnd(30)}  ${reasons.join(', ')}`;
  });
  return `\n${lines.join('\n')}\n`;
}

it('every place of the packs lies somewhere', () => {
  expect(unknown).toEqual([]);
  expect(places.size).toBe(packPlaces.length);
});

/** What has to come first of the named ones, and why; other entries of the packs may stand between them. */
const cases: (Asked & { order: [id: string, where: string][] })[] = [
  {
    text: 'Изхвърлят ме от жилището, живея в Дортмунд',
    language: 'bg',
    topics: ['housing_loss.landlord_termination'],
    order: [
      ['de-koeln-fachstelle', 'in-land'],
      ['de-soms', 'funding-ended'],
    ],
  },
  {
    text: 'Ich wohne in Leipzig und soll nächste Woche raus',
    language: 'de',
    topics: ['housing_loss.eviction'],
    order: [
      ['de-leipzig-wnh', 'in-town'],
      ['de-dresden-wnh', 'in-land'],
      ['de-soms', 'funding-ended'],
    ],
  },
  {
    text: 'Mieszkam w 01809 Heidenau, nie mam gdzie spać',
    language: 'pl',
    topics: ['homelessness.emergency_shelter'],
    order: [
      ['de-dresden-hecht', 'near'],
      ['de-leipzig-notunterbringung', 'in-land'],
    ],
  },
  {
    text: 'Locuiesc în Pirna, primesc evacuare',
    language: 'ro',
    topics: ['housing_loss.eviction'],
    order: [
      ['de-dresden-wnh', 'near'],
      ['de-leipzig-wnh', 'in-land'],
    ],
  },
  {
    text: 'Bydlíme v Ústí nad Labem a nemáme kde spát',
    language: 'cs',
    topics: ['homelessness.emergency_shelter'],
    order: [
      ['cz-usti-charita-matky', 'in-town'],
      ['cz-lovosice-azyl', 'near'],
      ['cz-most-kesrdci', 'near'],
      ['cz-zatec-azyl', 'near'],
    ],
  },
  {
    text: 'Locuiesc în Passau și nu mi-au plătit salariul',
    language: 'ro',
    topics: ['work_rights.wages'],
    order: [['de-faire-mobilitaet', 'nationwide']],
  },
  {
    text: 'Caut adăpost în Passau',
    language: 'ro',
    topics: ['homelessness.emergency_shelter'],
    order: [
      ['de-muenchen-uebernachtungsschutz', 'in-land'],
      ['de-nuernberg-domus', 'in-land'],
    ],
  },
  {
    text: 'Locuiesc în Flensburg, proprietarul nu îmi dă garanția',
    language: 'ro',
    topics: ['tenancy.deposit'],
    order: [['de-mieterbund', 'nationwide']],
  },
  {
    text: 'Locuiesc în Herne, nu pot face Anmeldung',
    language: 'ro',
    topics: ['registration.anmeldung'],
    order: [
      ['de-gelsenkirchen-europacenter', 'near'],
      ['de-eu-gleichbehandlungsstelle', 'nationwide'],
      ['de-herne-mitte', 'funding-ended'],
    ],
  },
];

describe('referral with the places and help points of the packs', () => {
  it.each(cases)('$text', ({ order, ...asked }) => {
    const found = find(asked, { limit: 100 });
    const ids = found.map(({ helpPoint }) => helpPoint.id);
    expect(ids.filter((id) => order.some(([wanted]) => wanted === id))).toEqual(order.map(([id]) => id));
    for (const [id, where] of order) {
      const why = found.find(({ helpPoint }) => helpPoint.id === id)?.why ?? [];
      expect(why.map(({ reason }) => reason)).toContain(where);
    }
  });

  it('prints the reason of every point of rank', () => {
    const named = ['de-dresden-wnh', 'de-dresden-hecht', 'de-leipzig-wnh', 'de-leipzig-frauen', 'de-bahnhofsmission', 'de-soms'];
    const some = new ReferralIndex(
      all.filter(({ id }) => named.includes(id)).map(({ verifiedAt: _verifiedAt, ...point }) => point),
      places,
    );
    const asked: Asked = { text: 'Живея в Пирна', language: 'bg', topics: ['housing_loss.eviction', 'homelessness.emergency_shelter'] };
    const found = some.find({ ...asked, ...readPlace(asked), targetGroups: ['women'], today: '2026-11-22', turn: 0, limit: 8 });
    expect(print(found)).toMatchInlineSnapshot(`
      "
         60  de-dresden-wnh                  topic housing_loss.eviction +40, near 17 +22, not-verified -2
         57  de-dresden-hecht                topic homelessness.emergency_shelter +37, near 17 +22, not-verified -2
         45  de-leipzig-frauen               topic homelessness.emergency_shelter +37, in-land 117 +6, target-group +6, not-verified -2, stale-source -2
         42  de-leipzig-wnh                  topic housing_loss.eviction +40, in-land 117 +6, not-verified -2, stale-source -2
         19  de-bahnhofsmission              wider-topic homelessness.basic_needs +19, nationwide +4, not-verified -2, stale-source -2
       -949  de-soms                         topic housing_loss.eviction +40, nationwide +4, speaks-language +10, group-unknown eu_citizens homeless -1, not-verified -2, funding-ended 2026-09-30 -1000
      "
    `);
  });

  it.each(topics.flatMap(({ subtopics }) => subtopics.map(({ id }) => id)))(
    'offers somewhere to go in Germany for %s, wherever the post is from',
    (id) => {
      for (const text of ['in Dortmund', 'in Pirna', 'in Flensburg', '']) {
        const [first] = find({ text, language: 'de', topics: [id] });
        expect(first?.why.map(({ reason }) => reason)).not.toContain('funding-ended');
        expect(first?.helpPoint.country).toBe('DE');
      }
    },
  );

  it.each(topics.flatMap(({ id }) => ['DE', 'CZ'].map((country) => [id, country])))(
    'knows somebody for %s whom all of %s can turn to',
    (id, country) => {
      const nationwide = all.filter(
        (point) => point.country === country && !point.place && !point.land && !point.postcodes && !point.fundedUntil,
      );
      expect(nationwide.filter((point) => point.topics.some((topic) => topic.split('.')[0] === id)).length).toBeGreaterThan(0);
    },
  );

  it('serves a postcode before its town', () => {
    const [shelter] = all.filter(({ id }) => id === 'de-leipzig-wnh');
    if (!shelter) throw new Error('not in the pack');
    const east = { ...shelter, id: 'example-east', postcodes: [{ from: '043', to: '043' }] };
    const west = { ...shelter, id: 'example-west', postcodes: [{ from: '04177', to: '04229' }] };
    const some = new ReferralIndex([shelter, west, east], places);
    const search = (text: string) => {
      const asked: Asked = { text, language: 'de', topics: ['housing_loss.eviction'] };
      return some
        .find({ ...asked, ...readPlace(asked), today: '2026-11-22', turn: 0, limit: 8 })
        .map(({ helpPoint, why }) => [helpPoint.id, why[1]?.reason]);
    };
    expect(search('Ich wohne in 04315 Leipzig')).toEqual([
      ['example-east', 'postcode'],
      ['de-leipzig-wnh', 'in-town'],
    ]);
    expect(search('Ich wohne in Leipzig').map(([id]) => id)).toEqual(['de-leipzig-wnh', 'example-east', 'example-west']);
  });
});

describe('postcodes are read where they stand', () => {
  it.each([
    ['Wohnung in 44137 Dortmund', 'dortmund', '44137'],
    ['wohne 44137', 'dortmund', '44137'],
    ['bydlím 400 01 Ústí', 'usti-nad-labem', '40001'],
    ['Suche Zimmer in 01809 Heidenau', 'heidenau-de-sn', '01809'],
    ['Suche Zimmer in Heidenau 01809', 'heidenau-de-sn', '01809'],
    ['Suche Zimmer in Dresden', 'dresden', undefined],
    ['Suche Wohnung 04xxx', 'leipzig', undefined],
  ])('%s', (text, id, postcode) => {
    const [hit] = towns.find(tokenize(text), text, 'de');
    expect([hit?.place.id, hit?.postcode]).toEqual([id, postcode]);
  });

  it('and belong to the town they stand beside', () => {
    const text = 'Zimmer in Dresden 01067, Leipzig';
    const hits = towns.find(tokenize(text), text, 'de').map(({ place, postcode }) => [place.id, postcode]);
    expect(hits).toEqual([
      ['dresden', '01067'],
      ['leipzig', undefined],
    ]);
  });
});

describe('the index', () => {
  const made = new Towns(gazetteer);
  const isOpen = ({ id }: { id: string }): Openness =>
    (['open', 'closed', 'unknown', 'by-appointment'] as const)[id.length % 4] ?? 'unknown';

  it('finds the same points with the same ranks as looking at all of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1500 }),
        fc.integer({ min: 1, max: 12 }),
        (seed, count, limit) => {
          const stuff = { towns: made, topics, random: startRandom(seed) };
          const points = makeHelpPoints(count, stuff);
          const some = new ReferralIndex(points, made.places);
          const located = locatePoints(points, made.places);
          for (const query of makeQueries(8, stuff)) {
            const asked = { ...query, limit, isOpen };
            const brief = (found: Referral[]) => found.map(({ helpPoint, rank }) => [helpPoint.id, rank]);
            expect(brief(some.find(asked))).toEqual(brief(findPlainly(located, asked)));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
