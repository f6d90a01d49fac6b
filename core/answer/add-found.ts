import type { Finding } from '../finding/finding.ts';
import { type Answer, type Country, countryOf, type HelpPoint, type Pack, type Place } from '../pack/schema.ts';
import type { Added } from './added.ts';
import { nameEdition } from './editions.ts';
import { gatherFacts } from './gather-facts.ts';
import { keepOfferable } from './keep-offerable.ts';
import { listTraits, matchCountry, matchPlace, matchTopics } from './match-finding.ts';
import type { AnswerChoice, HelpPointChoice, Reason, Suggestion } from './suggestion.ts';

interface Surroundings {
  finding: Finding;
  packs: readonly Pack[];
  /** ISO date */
  today: string;
}

/** The suggestion with what the counsellor took, latest first, before what was suggested. An emergency stays as it is. Pure. */
export function addFound(suggestion: Suggestion, added: Added, surroundings: Surroundings): Suggestion {
  const { finding, today } = surroundings;
  if (suggestion.card !== undefined || finding.emergency !== undefined) return suggestion;
  const packs = surroundings.packs.map((pack) => keepOfferable(pack, today));
  // an answer of yesterday or tomorrow may be read, though not inserted
  const answers = pick(
    surroundings.packs.flatMap((pack) => pack.answers),
    added.answers,
    (answer) => nameEdition(answer, today),
  );
  const claims = pick(
    packs.flatMap((pack) => pack.claims),
    added.claims,
    ({ id }) => id,
  );
  const helpPoints = pick(
    packs.flatMap((pack) => pack.helpPoints),
    added.helpPoints,
    ({ id }) => id,
  );
  const places = new Map(packs.flatMap((pack) => pack.places).map((place) => [place.id, place]));
  return {
    facts: gatherFacts(
      {
        answers: [...answers, ...suggestion.answers.map(({ answer }) => answer)],
        claims: [...claims, ...suggestion.claims],
      },
      surroundings.packs,
    ),
    phrases: suggestion.phrases,
    answers: putFirst(
      answers.map((answer) => describeAnswer(answer, finding)),
      suggestion.answers,
      ({ answer }) => nameEdition(answer, today),
    ),
    claims: putFirst(claims, suggestion.claims, ({ id }) => id),
    helpPoints: putFirst(
      helpPoints.map((point) => describeHelpPoint(point, finding, { places, today })),
      suggestion.helpPoints,
      ({ helpPoint }) => helpPoint.id,
    ),
  };
}

const pick = <T>(entries: readonly T[], ids: readonly string[], idOf: (entry: T) => string): T[] =>
  ids.toReversed().flatMap((id) => entries.find((entry) => idOf(entry) === id) ?? []);

/** What was suggested all the same keeps its place. */
function putFirst<T>(found: readonly T[], suggested: readonly T[], idOf: (choice: T) => string): T[] {
  const known = new Set(suggested.map(idOf));
  return [...found.filter((choice) => !known.has(idOf(choice))), ...suggested];
}

const describeAnswer = (answer: Answer, finding: Finding): AnswerChoice => ({
  answer,
  why: listReasons(answer.topics, countryOf(answer.jurisdiction), finding),
});

interface Where {
  places: Map<string, Place>;
  today: string;
}

function describeHelpPoint(helpPoint: HelpPoint, finding: Finding, { places, today }: Where): HelpPointChoice {
  const where = matchPlace(helpPoint, finding, places) ?? (finding.place === undefined ? [] : 'other-town');
  const why = [...listReasons(helpPoint.topics, helpPoint.country, finding), where, listTraits(helpPoint, finding, today)].flat();
  const town = helpPoint.place === undefined ? undefined : places.get(helpPoint.place)?.name;
  return { helpPoint, why, ...(town === undefined ? {} : { town }) };
}

const listReasons = (topics: string[], country: Country, finding: Finding): Reason[] =>
  ['found' as const, matchTopics(topics, finding, []) ?? [], matchCountry(country, finding) ?? ('other-country' as const)].flat();
