import type { Finding } from '../finding/finding.ts';
import { type Answer, countryOf, type HelpPoint } from '../pack/schema.ts';
import type { Added } from './added.ts';
import { nameEdition } from './editions.ts';
import { gatherFacts } from './gather-facts.ts';
import { keepOfferable } from './keep-offerable.ts';
import { matchCountry, matchTopics } from './match-finding.ts';
import { mayAnswerBesides, placePoint } from './suggest.ts';
import type { AnswerChoice, HelpPointChoice, HelpPointReason, Stock, Suggestion } from './suggestion.ts';
import { toReferralQuery } from './to-referral-query.ts';

interface Surroundings extends Stock {
  finding: Finding;
}

/** The suggestion with what the counsellor took, latest first, before what was suggested. An emergency stays as it is. Pure. */
export function addFound(suggestion: Suggestion, added: Added, surroundings: Surroundings): Suggestion {
  const { finding, today } = surroundings;
  if ((suggestion.card !== undefined || finding.emergency !== undefined) && !mayAnswerBesides(finding, surroundings)) return suggestion;
  const packs = keepOfferable(surroundings.packs, today);
  // an answer of yesterday or tomorrow may be read, though not inserted
  const all = surroundings.packs.flatMap((pack) => pack.answers);
  const answers = new Set([
    ...pick(all, added.answers, (answer) => nameEdition(answer, today)),
    // with a claim comes what corrects it today
    ...pick(
      packs.flatMap((pack) => pack.answers),
      added.claims,
      ({ corrects }) => corrects,
    ),
  ]);
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
  return {
    facts: gatherFacts(
      {
        answers: [...answers, ...suggestion.answers.map(({ answer }) => answer)],
        claims: [...claims, ...suggestion.claims],
      },
      surroundings.packs,
    ),
    phrases: suggestion.phrases,
    ...(suggestion.card === undefined ? {} : { card: suggestion.card }),
    answers: putFirst(
      [...answers].map((answer) => describeAnswer(answer, finding)),
      suggestion.answers,
      ({ answer }) => nameEdition(answer, today),
    ),
    claims: putFirst(claims, suggestion.claims, ({ id }) => id),
    helpPoints: putFirst(
      helpPoints.map((point) => describeHelpPoint(point, surroundings)),
      suggestion.helpPoints,
      ({ helpPoint }) => helpPoint.id,
    ),
  };
}

const pick = <T>(entries: readonly T[], ids: readonly string[], idOf: (entry: T) => string | undefined): T[] =>
  ids.toReversed().flatMap((id) => entries.find((entry) => idOf(entry) === id) ?? []);

/** What was suggested all the same keeps its place. */
function putFirst<T>(found: readonly T[], suggested: readonly T[], idOf: (choice: T) => string): T[] {
  const known = new Set(suggested.map(idOf));
  return [...found.filter((choice) => !known.has(idOf(choice))), ...suggested];
}

const describeAnswer = (answer: Answer, finding: Finding): AnswerChoice => ({
  answer,
  why: [
    'found' as const,
    answer.corrects === undefined ? (matchTopics(answer.topics, finding, []) ?? []) : ('claim' as const),
    matchCountry(countryOf(answer.jurisdiction), finding) ?? ('other-country' as const),
  ].flat(),
});

/** All that speaks for and against it, also where it does not fit. */
function describeHelpPoint(helpPoint: HelpPoint, surroundings: Surroundings): HelpPointChoice {
  const { finding, packs, referrals } = surroundings;
  const explained: readonly HelpPointReason[] = referrals.explain(helpPoint.id, toReferralQuery(finding, surroundings));
  const isElsewhere = helpPoint.country !== (finding.country ?? helpPoint.country);
  const isPlaced = explained.some(({ reason }) => whereReasons.includes(reason));
  const doubts: HelpPointReason['reason'][] = [
    ...(isElsewhere ? ['other-country' as const] : []),
    ...(!isPlaced && finding.place !== undefined ? ['other-town' as const] : []),
  ];
  const why = [...(['found', ...doubts] as const).map((reason) => ({ reason, points: 0 }) as HelpPointReason), ...explained];
  return { ...placePoint(helpPoint, packs), why };
}

const whereReasons: readonly HelpPointReason['reason'][] = ['postcode', 'in-town', 'near', 'in-land', 'nationwide'];
