import type { Finding } from '../finding/finding.ts';
import type { Answer, Claim, Country, EmergencyCard, HelpPoint, Pack, Place } from '../pack/schema.ts';
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
};

const rank = (why: Reason[]): number => why.reduce((sum, reason) => sum + weights[reason], 0);

/** Answers and places for a finding, best first, each with its reasons. An emergency gets its card and no answers. Pure. */
export function suggest(finding: Finding, packs: Pack[], today: string): Suggestion {
  const claims = packs.flatMap((pack) => pack.claims).filter((claim) => finding.claims.some(({ id }) => id === claim.id));
  const card = finding.emergency ? findCard(finding, packs) : undefined;
  if (card) return { answers: [], helpPoints: [], claims: [], card };
  return { answers: rankAnswers(finding, packs, { claims, today }), helpPoints: rankHelpPoints(finding, packs, today), claims };
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

const topicOf = (id: string): string => id.split('.')[0] ?? id;

function matchTopics(offered: string[], finding: Finding, claims: Claim[]): Reason | undefined {
  const wanted = [...finding.topics.map(({ id }) => id), ...claims.flatMap((claim) => claim.topics)];
  if (offered.some((id) => wanted.includes(id))) return 'topic';
  const wide = new Set(wanted.map(topicOf));
  return offered.some((id) => wide.has(topicOf(id))) ? 'wider-topic' : undefined;
}

/** Where nothing names a country, Czech and Slovak are spoken in Czechia and all others ask about Germany most. */
function matchCountry(country: Country, finding: Finding): Reason | undefined {
  if (finding.country !== undefined) return finding.country === country ? 'country' : undefined;
  const assumed: Country = ['cs', 'sk'].includes(finding.language.code) ? 'CZ' : 'DE';
  return country === assumed ? 'country-assumed' : undefined;
}

function rankAnswers(finding: Finding, packs: Pack[], { claims, today }: { claims: Claim[]; today: string }): AnswerChoice[] {
  const choices: AnswerChoice[] = [];
  for (const answer of packs.flatMap((pack) => pack.answers)) {
    const topic = matchTopics(answer.topics, finding, claims);
    const country = matchCountry(answer.jurisdiction, finding);
    if (topic && country && isValid(answer, today)) choices.push({ answer, why: [topic, country] });
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

const isValid = (answer: Answer, today: string): boolean =>
  answer.validFrom <= today && (answer.validTo === undefined || today <= answer.validTo);

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
  // emergency numbers stand on the emergency card; in an ordinary answer they would send people to the police
  if (point.type === 'emergency') return undefined;
  const topic = matchTopics(point.topics, finding, []);
  const country = matchCountry(point.country, finding);
  const where = matchPlace(point, finding, places);
  if (!topic || !country || !where) return undefined;
  const why: Reason[] = [topic, country, where];
  if (point.languages?.some((language) => language === finding.language.code)) why.push('speaks-language');
  if (point.fundedUntil !== undefined && point.fundedUntil < today) why.push('funding-ended');
  if (point.stale) why.push('stale-source');
  return why;
}

function matchPlace(point: HelpPoint, finding: Finding, places: Map<string, Place>): Reason | undefined {
  if (point.place === undefined) return 'nationwide';
  if (!finding.place) return undefined;
  if (point.place === finding.place.id) return 'in-town';
  return places.get(point.place)?.land === finding.place.land ? 'in-land' : undefined;
}

const reachable = (point: HelpPoint): number => (point.phones?.length ? 2 : 0) + (point.url ? 1 : 0);
