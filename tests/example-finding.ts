import type { Finding } from '../core/finding/finding.ts';
import type { PostId } from '../core/post.ts';

/** A notice to quit in Dortmund, asked about in Romanian; change what a test is about. */
export const makeFinding = (change: Partial<Finding> = {}): Finding => ({
  site: 'facebook',
  space: { id: '1234567890', title: 'Români în Dortmund', kind: 'group' },
  post: { id: 'post-1' as PostId, kind: 'post', text: 'Proprietarul mi-a dat preaviz, ce fac?', truncated: false },
  language: { code: 'ro', confidence: 1 },
  topics: [{ id: 'housing_loss.landlord_termination', score: 3 }],
  place: { id: 'dortmund', name: 'Dortmund', country: 'DE', land: 'DE-NW', latitude: 51.515, longitude: 7.466 },
  country: 'DE',
  urgency: 'normal',
  claims: [],
  evidence: [],
  seenAt: 1_790_000_000_000,
  memory: 'new',
  ...change,
});

/** The same without what is named: optional parts of a finding are absent, never undefined. */
export function without<K extends keyof Finding>(finding: Finding, ...keys: K[]): Finding {
  const copy: Partial<Finding> = { ...finding };
  for (const key of keys) delete copy[key];
  return copy as Finding;
}
