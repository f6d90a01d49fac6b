import { topicOf } from '../pack/topic-of.ts';
import type { ClaimCandidate } from './find-claims.ts';
import type { Finding, Situation } from './finding.ts';
import type { Signs } from './read-signs.ts';

/** What a situation is about, by the beginning of the topic's id. */
const topicsOfSituation: Record<Situation, string> = {
  life: 'health',
  violence: 'violence',
  suicidality: 'crisis',
  child: 'violence',
  'no-roof-tonight': 'homelessness',
  'eviction-72h': 'housing_loss',
  'no-vital-medicine': 'health',
  'passport-taken': 'work_rights',
};

export interface Telling {
  signs: Signs;
  claim: ClaimCandidate | undefined;
  situation: Situation | undefined;
  /** whether the text is worth a look: then a guess is better than nothing */
  mayGuess: boolean;
  /** what the words say of each topic, 0 to 1 */
  likely: Map<string, number>;
}

const mostTopics = 5;

/** A topic that only the words speak for, without a term, must be this likely; less where no term tells any topic. */
const tellingWords = { besideTerms: 0.4, alone: 0.15 };

/** Subtopics, those of the strongest topic first; a known claim and a situation say what a text is about, too. */
export function rankTopics({ signs, claim, situation, likely, mayGuess }: Telling): Finding['topics'] {
  const scores = new Map(signs.topics.map(({ id, score }) => [id, score]));
  for (const id of claim?.claim.topics ?? []) scores.set(id, (scores.get(id) ?? 0) + 2);
  const subject = situation && topicsOfSituation[situation];
  const whole = new Map<string, number>();
  for (const [id, score] of scores) whole.set(topicOf(id), (whole.get(topicOf(id)) ?? 0) + score);
  for (const [topic, likelihood] of likely) {
    whole.set(topic, (whole.get(topic) ?? 0) + 4 * likelihood);
    const least = signs.topics.length > 0 || !mayGuess ? tellingWords.besideTerms : tellingWords.alone;
    if (likelihood >= least && !signs.topics.some(({ id }) => topicOf(id) === topic)) scores.set(topic, likelihood);
  }
  if (subject !== undefined && whole.has(subject)) whole.set(subject, (whole.get(subject) ?? 0) + 2);
  const rank = (id: string): number => whole.get(topicOf(id)) ?? 0;
  return [...scores]
    .map(([id, score]) => ({ id, score: Math.round(score * 100) / 100 }))
    .sort((a, b) => rank(b.id) - rank(a.id) || b.score - a.score)
    .slice(0, mostTopics);
}
