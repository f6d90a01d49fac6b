import { answerLanguages } from '../../core/language.ts';
import type { HelpPoint, Topic } from '../../core/pack/schema.ts';
import type { GazetteerData, GazetteerRow } from '../../core/place/gazetteer.ts';
import { Gazetteer } from '../../core/place/gazetteer.ts';
import type { LocatedPlace } from '../../core/referral/locate-places.ts';
import type { QueryPlace, ReferralQuery } from '../../core/referral/referral-query.ts';

export type Random = () => number;

/** Park and Miller's generator: the same numbers in every run. */
export function startRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** All towns of the gazetteer; a town is chosen as often as it has inhabitants. */
export class Towns {
  readonly places = new Map<string, LocatedPlace>();
  readonly #rows: (GazetteerRow & { id: string })[];
  readonly #sums: number[] = [];

  constructor(data: GazetteerData) {
    const gazetteer = new Gazetteer(data);
    this.#rows = gazetteer.names.map((_, at) => ({ ...gazetteer.rowOf(at), id: `town-${at}` }));
    let sum = 0;
    for (const { id, population, ...where } of this.#rows) {
      sum += population;
      this.#sums.push(sum);
      this.places.set(id, where);
    }
  }

  choose(random: Random): QueryPlace {
    const wanted = random() * (this.#sums.at(-1) ?? 0);
    const row = this.#rows[this.#sums.findIndex((sum) => sum >= wanted)];
    if (!row) throw new Error('a gazetteer without towns');
    const { id, land, latitude, longitude } = row;
    return { id, land, latitude, longitude, country: land.startsWith('CZ') ? 'CZ' : 'DE' };
  }
}

interface Stuff {
  towns: Towns;
  topics: readonly Topic[];
  random: Random;
}

const types = [
  'eu_counselling',
  'shelter',
  'day_centre',
  'homeless_service',
  'authority',
  'health_clearing',
  'migration_counselling',
] as const;
const groups = ['women', 'families', 'eu_citizens', 'youth_14_21'] as const;

/** Made-up help points in true towns, a hundredth of them for the whole country. */
export function makeHelpPoints(count: number, { towns, topics, random }: Stuff): HelpPoint[] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const isOne = (share: number): boolean => random() < share;
  const subtopics = topics.flatMap((topic) => topic.subtopics.map(({ id }) => id));
  return Array.from({ length: count }, (_, at): HelpPoint => {
    const { id: place, country, latitude, longitude } = towns.choose(random);
    return {
      id: `example-${at}`,
      version: '2026.11.22',
      name: `Example ${at}`,
      type: pick(types),
      country,
      ...(isOne(0.01) ? {} : { place }),
      ...(isOne(0.5) ? { latitude: latitude + random() / 20, longitude: longitude + random() / 20 } : {}),
      ...(isOne(0.05) ? { postcodes: makeRange(random) } : {}),
      ...(isOne(0.1) ? { fallback: pick(['none', 'land', 'country'] as const) } : {}),
      topics: Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(subtopics)),
      ...(isOne(0.5) ? { languages: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(answerLanguages)) } : {}),
      ...(isOne(0.3) ? { targetGroups: [pick(groups)] } : {}),
      ...(isOne(0.3) ? { withoutPapers: isOne(0.5) } : {}),
      ...(isOne(0.6) ? { verifiedAt: `202${4 + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-15` } : {}),
      ...(isOne(0.1) ? { fundedUntil: '2026-09-30' } : {}),
      ...(isOne(0.05) ? { status: 'closed-for-now' as const } : {}),
      ...(isOne(0.05) ? { mayReport: true } : {}),
      source: { precision: 'site', date: isOne(0.3) ? '2019' : '2026' },
    };
  });
}

function makeRange(random: Random): { from: string; to: string }[] {
  const from = 10 + Math.floor(random() * 89);
  return [{ from: `${from}`, to: `${from}${Math.floor(random() * 10)}` }];
}

/** Queries as findings give them: most with a town, some with a postcode or a country alone. */
export function makeQueries(count: number, { towns, topics, random }: Stuff): Omit<ReferralQuery, 'isOpen'>[] {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const subtopics = topics.flatMap((topic) => [topic.id, ...topic.subtopics.map(({ id }) => id)]);
  return Array.from({ length: count }, (_, turn) => {
    const place = towns.choose(random);
    const postcode = random() < 0.2 ? { postcode: String(10_000 + Math.floor(random() * 89_999)) } : {};
    return {
      topics: Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(subtopics)),
      ...(random() < 0.9 ? { place: { ...place, ...postcode } } : { country: place.country }),
      language: random() < 0.1 ? 'unknown' : pick(answerLanguages),
      ...(random() < 0.2 ? { targetGroups: [pick(groups)] } : {}),
      ...(random() < 0.2 ? { needs: { withoutPapers: true } } : {}),
      today: '2026-11-22',
      turn,
      limit: 8,
    };
  });
}
