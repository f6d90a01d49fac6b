import claimSentences from 'virtual:claim-sentences';
import compiledEngine from 'virtual:compiled-engine';
import shownPacks from 'virtual:shown-packs';
import { keepOfferable } from '../core/answer/keep-offerable.ts';
import type { PackLabels } from '../core/answer/suggestion.ts';
import { addCorrections } from '../core/answer/to-correction.ts';
import type { ClaimSentences, CompiledEngine } from '../core/finding/compile-engine.ts';
import { Engine } from '../core/finding/engine.ts';
import { leaveOutCountries } from '../core/pack/leave-out-countries.ts';
import { type Country, countries, type Pack } from '../core/pack/schema.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../core/place/place-index.ts';
import { ReferralIndex } from '../core/referral/referral-index.ts';
import { LibrarySearch } from '../core/search/library-search.ts';
import { detectLanguage } from '../core/text/detect-language.ts';

let engine: Engine | undefined;
let packs: Pack[] | undefined;
let labels: PackLabels | undefined;
let used: { countries: string; packs: Pack[] } | undefined;
let referrals: { packs: Pack[]; index: ReferralIndex } | undefined;
let places: PlaceIndex | undefined;
let search: { packs: Pack[]; today: string; library: LibrarySearch } | undefined;

/** The one engine of the built-in packs; opened again after the worker slept. */
export function getEngine(): Engine {
  engine ??= openEngine();
  return engine;
}

/** The towns we know; read with the engine, once. */
export function getPlaces(): PlaceIndex {
  getEngine();
  return places as PlaceIndex;
}

/** What is shown and inserted: labels, claims, answers, cards, help points. Terms stand in the engine only. */
export function getPacks(): Pack[] {
  packs ??= addCorrections(JSON.parse(shownPacks) as Pack[]);
  return packs;
}

/** Of other countries nothing is suggested or found but the cards for emergencies. The engine still knows what it reads there. */
export function usedPacks(chosen: readonly Country[]): Pack[] {
  const all = getPacks();
  if (countries.every((country) => chosen.includes(country))) return all;
  const key = [...chosen].sort().join();
  if (used?.countries !== key) used = { countries: key, packs: leaveOutCountries(all, chosen) };
  return used.packs;
}

export function getLabels(): PackLabels {
  labels ??= collectLabels(getPacks());
  return labels;
}

/** Over the help points; the build has said where the towns of the packs lie. */
export function getReferrals(packs: Pack[] = getPacks()): ReferralIndex {
  if (referrals?.packs !== packs) referrals = { packs, index: makeReferrals(packs) };
  return referrals.index;
}

/** Over what may be offered or read on this day, an ISO date. */
export function getLibrarySearch(today: string, packs: Pack[] = getPacks()): LibrarySearch {
  if (search?.today !== today || search.packs !== packs) {
    // answers of yesterday and tomorrow too: people ask what held then
    const searched = keepOfferable(packs, today).map((pack, at) => ({ ...pack, answers: packs[at]?.answers ?? [] }));
    search = { packs, today, library: new LibrarySearch(searched, today) };
  }
  return search.library;
}

function makeReferrals(all: readonly Pack[]): ReferralIndex {
  const places = all.flatMap((pack) => pack.places);
  return new ReferralIndex(
    all.flatMap((pack) => pack.helpPoints),
    new Map(places.map(({ id, name, land }) => [id, { name, land }])),
  );
}

function openEngine(): Engine {
  // written and checked by our own build
  const compiled = { ...(JSON.parse(compiledEngine) as CompiledEngine), sentences: JSON.parse(claimSentences) as ClaimSentences };
  places = new PlaceIndex(gazetteer, compiled.places);
  return new Engine(compiled, { detectLanguage, places });
}

function collectLabels(all: readonly Pack[]): PackLabels {
  const collected: PackLabels = { topics: {}, special: [], packs: {} };
  for (const pack of all) {
    collected.packs[pack.head.id] = pack.head.version;
    for (const topic of pack.topics) {
      for (const { id, labels: words } of [topic, ...topic.subtopics]) {
        collected.topics[id] = words;
        if (topic.sensitivity === 'special_category') collected.special.push(id);
      }
    }
  }
  return collected;
}
