import type { Finding } from './finding.ts';

/**
 * May be set aside with the others of its thread, unread: what is not urgent, and what is urgent but says or asks the very statement
 * that was dealt with (`settled`: claim ids). Who is in need beside it never goes along.
 */
export const mayGoAlong = ({ urgency, claims }: Pick<Finding, 'urgency' | 'claims'>, settled: ReadonlySet<string>): boolean =>
  urgency === 'normal' || (urgency === 'high' && claims.some(({ id }) => settled.has(id)));
