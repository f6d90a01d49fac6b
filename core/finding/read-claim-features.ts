import type { Features } from './features.ts';
import { bothWays, nearness } from './find-claims.ts';
import type { Reading } from './reading.ts';

/** What speaks for the first claim being what the text is about. */
export function readClaimFeatures({ claims, text, signs }: Reading): Features {
  const [first, second] = claims;
  if (!first) return new Map();
  const length = text.length;
  return new Map([
    ['likeness', first.likeness],
    ['coverage', first.coverage],
    ['docCoverage', first.docCoverage],
    ['both ways', bothWays(first)],
    ['both ways squared', first.coverage * first.docCoverage],
    ['lead', nearness(first) - (second ? nearness(second) : 0)],
    ['nearness', nearness(first)],
    ['some cues', first.cues],
    ['all cues', first.cues === 1 ? 1 : 0],
    ['all cues and like', first.cues === 1 ? first.likeness : 0],
    ['on topic', first.isOnTopic ? 1 : 0],
    ['long', length > 160 ? 1 : 0],
    ['very long', length > 300 ? 1 : 0],
    ['short', length < 40 ? 1 : 0],
    ['asks', signs.cues.asks > 0 ? 1 : 0],
    ['question mark', text.includes('?') ? 1 : 0],
    ['offer', signs.cues.offer > 0 ? 1 : 0],
    ['asserts', signs.cues.asserts > 0 ? 1 : 0],
    ['distress', signs.cues.distress > 0 ? 1 : 0],
    ['emergency', signs.emergencies.length > 0 ? 1 : 0],
  ]);
}
