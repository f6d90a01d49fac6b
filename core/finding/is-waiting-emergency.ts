import type { Finding } from './finding.ts';

/** Nobody has answered it, set it aside or said that it is none. */
export const isWaitingEmergency = ({ urgency, memory }: Pick<Finding, 'urgency' | 'memory'>): boolean =>
  urgency === 'emergency' && (memory === 'new' || memory === 'seen');
