import type { Finding } from './finding.ts';

/**
 * May be set aside with the others of its thread, unread: what says or asks what the one answer is about, and what is not urgent.
 * Who is in need beside it never goes along.
 */
export const mayGoAlong = ({ urgency, claims }: Pick<Finding, 'urgency' | 'claims'>): boolean =>
  urgency === 'normal' || (urgency === 'high' && claims.length > 0);
