import type { Finding } from '../finding/finding.ts';
import { isAnswerLanguage } from '../language.ts';
import { type Answer, type Claim, countryOf, type EmergencyCard, type HelpPoint, type Pack } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import { gatherFacts } from './gather-facts.ts';
import { isWrongOn, keepOfferable } from './keep-offerable.ts';
import { matchCountry, matchTopics } from './match-finding.ts';
import type { AnswerChoice, AnswerReason, HelpPointChoice, Stock, Suggestion } from './suggestion.ts';
import { toReferralQuery } from './to-referral-query.ts';

/** More is not read in ten minutes. */
const mostAnswers = 6;

const suicidality = 'crisis.suicidality';

const weights: Record<AnswerReason, number> = {
  claim: 16,
  topic: 8,
  'wider-topic': 5,
  'any-topic': 0,
  country: 4,
  'country-assumed': 0,
  // what somebody searched for is not ranked: it stands first
  found: 0,
  'other-country': 0,
};

const rank = (why: AnswerReason[]): number => why.reduce((sum, reason) => sum + weights[reason], 0);

/** Answers and places for a finding, best first, each with its reasons. An emergency gets its card and no answers. Pure. */
export function suggest(finding: Finding, stock: Stock): Suggestion {
  const { packs, referrals, today } = stock;
  const claims = packs
    .flatMap((pack) => pack.claims)
    .filter((claim) => isWrongOn(claim, today) && finding.claims.some(({ id }) => id === claim.id));
  const card = finding.emergency && findCard(finding, packs);
  // without a card the panel says 112: an emergency is never met with answers, unless on purpose
  if (finding.emergency && !mayAnswerBesides(finding, stock))
    return { answers: [], helpPoints: [], claims: [], facts: [], phrases: [], ...(card ? { card } : {}) };
  const offerable = keepOfferable(packs, today);
  // no ready text meets thoughts of suicide, however faintly they were heard; who looks for one by searching does so on purpose
  const answers = finding.topics[0]?.id === suicidality ? [] : rankAnswers(finding, { packs: offerable, claims, today });
  return {
    answers,
    helpPoints: referrals.find(toReferralQuery(finding, stock)).map(({ helpPoint, why }) => ({ ...placePoint(helpPoint, packs), why })),
    claims,
    facts: gatherFacts({ answers: answers.map(({ answer }) => answer), claims }, packs),
    phrases: packs.flatMap((pack) => pack.phrases),
    ...(card ? { card } : {}),
  };
}

/** With thoughts of suicide and with violence there is nothing to be answered in public but the card's own sentence. */
const neverAnswered: readonly Finding['emergency'][] = ['suicidality', 'violence', 'child'];

export const mayBeAnswered = ({ emergency }: Pick<Finding, 'emergency'>): boolean => !neverAnswered.includes(emergency);

export const mayAnswerBesides = (finding: Finding, { evenAnswers = false }: Pick<Stock, 'evenAnswers'>): boolean =>
  evenAnswers && mayBeAnswered(finding);

/** A help point with the town and Land where it is. */
export function placePoint(helpPoint: HelpPoint, packs: readonly Pack[]): Omit<HelpPointChoice, 'why'> {
  const place = helpPoint.place === undefined ? undefined : packs.flatMap((pack) => pack.places).find(({ id }) => id === helpPoint.place);
  const land = place?.land ?? helpPoint.land;
  return { helpPoint, ...(place ? { town: place.name } : {}), ...(land === undefined ? {} : { land }) };
}

/** The card of the situation, else the country's own for `life`; without a country the first there is: 112 stands in all. */
function findCard(finding: Finding, packs: readonly Pack[]): EmergencyCard | undefined {
  const cards = packs.flatMap((pack) => pack.emergencyCards);
  const inCountry = cards.filter((card) => card.country === (finding.country ?? 'DE'));
  const situation = finding.emergency ?? 'life';
  return (
    inCountry.find((card) => card.situations.includes(situation)) ?? inCountry.find((card) => card.situations.includes('life')) ?? cards[0]
  );
}

interface Offered {
  packs: readonly Pack[];
  claims: readonly Claim[];
  /** ISO date */
  today: string;
}

function rankAnswers(finding: Finding, { packs, claims, today }: Offered): AnswerChoice[] {
  const choices: AnswerChoice[] = [];
  for (const answer of packs.flatMap((pack) => pack.answers)) {
    const fits = matchAnswer(answer, finding, claims);
    const country = matchCountry(countryOf(answer.jurisdiction), finding);
    if (fits && country) choices.push({ answer, why: [fits, country] });
  }
  // of equals the one for the finding's strongest topic comes first
  const order = finding.topics.map(({ id }) => topicOf(id));
  const place = ({ answer }: AnswerChoice): number => {
    const topics = new Set(answer.topics.map(topicOf));
    const index = order.findIndex((topic) => topics.has(topic));
    return index < 0 ? order.length : index;
  };
  const general = choices.filter(({ why }) => why.includes('any-topic'));
  const fitting = choices.filter((choice) => !general.includes(choice));
  // what cannot be inserted as it is must not stand first
  const isReady = ({ answer }: AnswerChoice): number => Number(answer.reviewBy >= today && hasText(answer, finding));
  fitting.sort((a, b) => isReady(b) - isReady(a) || rank(b.why) - rank(a.why) || place(a) - place(b));
  return [...fitting.slice(0, mostAnswers - general.length), ...general];
}

/** In the language of the post; a post in another one is answered in English. */
const hasText = ({ texts }: Answer, { language: { code } }: Finding): boolean => texts[isAnswerLanguage(code) ? code : 'en'] !== undefined;

/** Of those that fit under any post the referral is always offered; the others are for moments, and found by searching. */
function matchAnswer({ kind, topics, corrects }: Answer, finding: Finding, claims: readonly Claim[]): AnswerReason | undefined {
  if (corrects !== undefined) return claims.some(({ id }) => id === corrects) ? 'claim' : undefined;
  if (topics.length === 0) return kind === 'referral' ? 'any-topic' : undefined;
  return matchTopics(topics, finding, claims);
}
