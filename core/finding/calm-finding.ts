import type { Finding } from './finding.ts';

/** A finding of which the counsellor said that it is no emergency: answers are offered after all. */
export function calmFinding({ emergency: _emergency, ...rest }: Finding): Finding {
  return { ...rest, urgency: 'high' };
}
