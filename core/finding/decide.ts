import type { Situation, Urgency } from './finding.ts';
import type { Signs } from './sort-signs.ts';

export interface Decision {
  urgency: Urgency;
  emergency?: Situation;
}

/** Situations that a subtopic marked as an emergency stands for when no rule names one. */
const situationOf: [topic: string, situation: Situation][] = [
  ['crisis.suicid', 'suicidality'],
  ['violence.child', 'child'],
  ['violence', 'violence'],
  ['homelessness', 'no-roof-tonight'],
  ['housing_loss', 'eviction-72h'],
];

/** The gravest first: an unclear text is met with the card that fits the worst reading. */
const gravest: Situation[] = [
  'life',
  'suicidality',
  'child',
  'violence',
  'no-vital-medicine',
  'no-roof-tonight',
  'eviction-72h',
  'passport-taken',
];

/** Whatever else a text says: debts, offers and thanks stand in farewell letters too. Beds for tonight are also offered. */
const inAnyCase = new Set<Situation>(['life', 'suicidality', 'child', 'violence', 'no-vital-medicine']);

/** Is the post worth a look, and how soon? Undefined: leave it. A missed emergency harms more than a false alarm. */
export function decide(signs: Signs, text: string): Decision | undefined {
  const topic = signs.topics[0]?.score ?? 0;
  const { asks, distress, asserts, offer, solved } = signs.cues;
  const wantsHelp = asks + distress + (/[?？]/.test(text) ? 1 : 0);
  const isOffer = offer > 0 && offer >= wantsHelp;
  const byRule = gravest.find((situation) => signs.emergencies.includes(situation));
  if (byRule && inAnyCase.has(byRule)) return { urgency: 'emergency', emergency: byRule };
  if (solved > 0 && distress === 0 && solved >= asks) return undefined;
  const emergency = isOffer ? undefined : (byRule ?? findGraveTopic(signs));
  if (emergency) return { urgency: 'emergency', emergency };
  if (signs.claims.length > 0) return { urgency: isUrgent(signs) && wantsHelp > 0 ? 'high' : 'normal' };
  if (isOffer || topic === 0) return undefined;
  if (wantsHelp > 0 || (asserts > 0 && topic >= 1) || (topic >= 2 && text.length > 60))
    return { urgency: isUrgent(signs) && wantsHelp > 0 ? 'high' : 'normal' };
  return undefined;
}

const isUrgent = (signs: Signs): boolean => signs.topics.some(({ urgency }) => urgency !== 'normal');

/** A grave topic told in distress, where no rule names the situation. */
function findGraveTopic(signs: Signs): Situation | undefined {
  if (signs.cues.distress === 0) return undefined;
  const topic = signs.topics.find(({ urgency }) => urgency === 'emergency');
  return topic && (situationOf.find(([prefix]) => topic.id.startsWith(prefix))?.[1] ?? 'life');
}
