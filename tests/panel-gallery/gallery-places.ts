import type { HelpPointChoice } from '../../core/answer/suggestion.ts';
import type { HelpPoint } from '../../core/pack/schema.ts';

type Known = Pick<HelpPoint, 'id' | 'name' | 'topics'> & Partial<HelpPoint>;

// what is absent here stays absent
const makePoint = (known: Known): HelpPoint =>
  ({
    version: '2026.11.22',
    type: 'day_centre',
    country: 'DE',
    source: { url: 'https://example.org/places/a', precision: 'page', date: '2026-10' },
    ...known,
  }) as HelpPoint;

const topics = ['housing_loss.eviction'];

/** Made up: places with everything that can be known, with winter hours, and with much that is doubtful. */
export const galleryPlaces: HelpPointChoice[] = [
  {
    helpPoint: makePoint({
      id: 'gallery-all',
      name: 'Tagestreff Beispiel',
      description: 'Dusche, Wäsche, Postadresse, Beratung.',
      application: 'Einfach hingehen; für die Beratung vorher anrufen.',
      eligibility: 'Alle ab 18 Jahren.',
      translations: {
        en: {
          name: 'Example day centre',
          description: 'Shower, laundry, a postal address, advice.',
          eligibility: 'Everybody from 18 years on.',
        },
      },
      notes: 'is to move in spring: ask for the new address before you refer',
      address: 'Beispielstraße 12, Hinterhaus, 44135 Dortmund',
      phones: ['0231 000000', '0170 0000000'],
      email: 'treff@example.org',
      url: 'https://www.example.org/treff',
      languages: ['de', 'ro', 'bg'],
      openingHours: 'Mo-Fr 09:00-12:00,14:00-16:00; Th[-1] 10:00-12:00; Aug off "Ferien"; PH off; "nach Vereinbarung"',
      appointment: 'possible',
      anonymous: true,
      free: true,
      withoutPapers: true,
      withoutInsurance: false,
      programme: 'EhAP Plus',
      fundedUntil: '2027-09-30',
      verifiedAt: '2026-11-02',
      verifiedBy: 'Team Dortmund',
      topics,
    }),
    town: 'Dortmund',
    land: 'DE-NW',
    why: [
      { reason: 'topic', points: 40 },
      { reason: 'in-town', points: 30 },
      { reason: 'verified', points: 6, value: '2026-11-02' },
    ],
  },
  {
    helpPoint: makePoint({
      id: 'gallery-winter',
      name: 'Winternotprogramm Beispiel',
      type: 'shelter',
      openingHours: 'Nov-Mar 18:00-09:00',
      hoursNote: 'letzter Einlass 22 Uhr',
      source: { precision: 'site', date: '2021' },
      topics,
    }),
    town: 'Bochum',
    land: 'DE-NW',
    why: [
      { reason: 'partial', points: 0 },
      { reason: 'near', points: 20, value: 17 },
      { reason: 'other-group', points: -12, value: 'women families' },
      { reason: 'language-not-spoken', points: -8 },
      { reason: 'not-verified', points: -2 },
      { reason: 'stale-source', points: -2 },
    ],
  },
  {
    helpPoint: makePoint({
      id: 'gallery-secret',
      name: 'Frauenhaus Beispiel',
      type: 'crisis_centre',
      addressSecret: true,
      phones: ['0231 111111'],
      openingHours: '24/7',
      source: { precision: 'page', date: null },
      topics,
    }),
    why: [
      { reason: 'nationwide', points: 4 },
      { reason: 'stale-source', points: -2 },
      { reason: 'not-verified', points: -2 },
    ],
  },
];
