import { giveReason, pointsOf, type RankReason } from './referral-reason.ts';

/** Another part of the same topic. */
const pointsOfSibling = 22;
/** The second topic of a post counts so much less than the first, the third less again. */
const lessPerTopic = 3;
const mostSteps = 4;
const dotCode = 46;

/** The best of the wanted topics that is offered; `wanted` strongest first. Value: the topic offered. */
export function fitTopic(offered: readonly string[], wanted: readonly string[]): RankReason | undefined {
  let best = 0;
  let id = '';
  for (let at = 0; at < wanted.length; at++) {
    const less = lessPerTopic * Math.min(at, mostSteps);
    for (const topic of offered) {
      const points = compare(topic, wanted[at] ?? '') - less;
      if (points > best) [best, id] = [points, topic];
    }
  }
  if (best === 0) return undefined;
  return giveReason(wanted.includes(id) ? 'topic' : 'wider-topic', id, best);
}

function compare(offered: string, wanted: string): number {
  if (offered === wanted) return pointsOf.topic;
  const dot = wanted.indexOf('.');
  const length = dot < 0 ? wanted.length : dot;
  const isWhole = offered.length === length;
  if (!isWhole && offered.charCodeAt(length) !== dotCode) return 0;
  for (let at = 0; at < length; at++) if (offered.charCodeAt(at) !== wanted.charCodeAt(at)) return 0;
  return isWhole || dot < 0 ? pointsOf['wider-topic'] : pointsOfSibling;
}
