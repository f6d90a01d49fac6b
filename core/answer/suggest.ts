import type { Finding } from '../finding/finding.ts';
import { type Claim, countryOf, type EmergencyCard, type HelpPoint, type Pack, type Place } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import { gatherFacts } from './gather-facts.ts';
import { isWrongOn, keepOfferable } from './keep-offerable.ts';
import { listTraits, matchCountry, matchPlace, matchTopics } from './match-finding.ts';
import type { AnswerChoice, HelpPointChoice, Reason, Suggestion } from './suggestion.ts';

/** Most answers and places shown: more is not read in ten minutes. */
const mostAnswers = 6;
const mostHelpPoints = 8;

const weights: Record<Reason, number> = {
  topic: 8,
  'wider-topic': 5,
  country: 4,
  'country-assumed': 0,
  'in-town': 6,
  'in-land': 2,
  nationwide: 1,
  'speaks-language': 2,
  'funding-ended': -40,
  'stale-source': -1,
  // what somebody searched for is not ranked: it stands first
  found: 0,
  'other-country': 0,
  'other-town': 0,
};

const rank = (why: Reason[]): number => why.reduce((sum, reason) => sum + weights[reason], 0);

/** Answers and places for a finding, best first, each with its reasons. An emergency gets its card and no answers. Pure. */
export function suggest(finding: Finding, packs: Pack[], today: string): Suggestion {
  const claims = packs
    .flatMap((pack) => pack.claims)
    .filter((claim) => isWrongOn(claim, today) && finding.claims.some(({ id }) => id === claim.id));
  if (finding.emergency) {
    const card = findCard(finding, packs);
    // without a card the panel says 112: an emergency is never met with answers
    return { answers: [], helpPoints: [], claims: [], facts: [], phrases: [], ...(card ? { card } : {}) };
  }
  const offerable = packs.map((pack) => keepOfferable(pack, today));
  const answers = rankAnswers(finding, offerable, claims);
  return {
    answers,
    helpPoints: rankHelpPoints(finding, offerable, today),
    claims,
    facts: gatherFacts({ answers: answers.map(({ answer }) => answer), claims }, packs),
    phrases: packs.flatMap((pack) => pack.phrases),
  };
}

/** The card of the situation, else the country's own for `life`; without a country the first there is: 112 stands in all. */
function findCard(finding: Finding, packs: Pack[]): EmergencyCard | undefined {
  const cards = packs.flatMap((pack) => pack.emergencyCards);
  const inCountry = cards.filter((card) => card.country === (finding.country ?? 'DE'));
  const situation = finding.emergency ?? 'life';
  return (
    inCountry.find((card) => card.situations.includes(situation)) ?? inCountry.find((card) => card.situations.includes('life')) ?? cards[0]
  );
}

function rankAnswers(finding: Finding, packs: Pack[], claims: Claim[]): AnswerChoice[] {
  const choices: AnswerChoice[] = [];
  for (const answer of packs.flatMap((pack) => pack.answers)) {
    const topic = matchTopics(answer.topics, finding, claims);
    const country = matchCountry(countryOf(answer.jurisdiction), finding);
    if (topic && country) choices.push({ answer, why: [topic, country] });
  }
  // of equals the one for the finding's strongest topic comes first
  const order = finding.topics.map(({ id }) => topicOf(id));
  const place = ({ answer }: AnswerChoice): number => {
    const topics = new Set(answer.topics.map(topicOf));
    const index = order.findIndex((topic) => topics.has(topic));
    return index < 0 ? order.length : index;
  };
  return choices.sort((a, b) => rank(b.why) - rank(a.why) || place(a) - place(b)).slice(0, mostAnswers);
}

function rankHelpPoints(finding: Finding, packs: Pack[], today: string): HelpPointChoice[] {
  const places = new Map(packs.flatMap((pack) => pack.places).map((place) => [place.id, place]));
  const choices: HelpPointChoice[] = [];
  for (const helpPoint of packs.flatMap((pack) => pack.helpPoints)) {
    const why = matchHelpPoint(helpPoint, finding, { places, today });
    if (!why) continue;
    const town = helpPoint.place === undefined ? undefined : places.get(helpPoint.place)?.name;
    choices.push({ helpPoint, why, ...(town === undefined ? {} : { town }) });
  }
  return choices.sort((a, b) => rank(b.why) - rank(a.why) || reachable(b.helpPoint) - reachable(a.helpPoint)).slice(0, mostHelpPoints);
}

/** Reasons for a help point, or undefined where it does not fit: another country, another town, another topic. */
function matchHelpPoint(
  point: HelpPoint,
  finding: Finding,
  { places, today }: { places: Map<string, Place>; today: string },
): Reason[] | undefined {
  const topic = matchTopics(point.topics, finding, []);
  const country = matchCountry(point.country, finding);
  const where = matchPlace(point, finding, places);
  if (!topic || !country || !where) return undefined;
  return [topic, country, where, ...listTraits(point, finding, today)];
}

const reachable = (point: HelpPoint): number => (point.phones?.length ? 2 : 0) + (point.url ? 1 : 0);
