import type { FollowUp } from './follow-up.ts';

type Promised = Pick<FollowUp, 'dueOn' | 'state'>;

export const isDue = ({ dueOn, state }: Promised, today: string): boolean => state === 'open' && dueOn <= today;
export const isOverdue = ({ dueOn, state }: Promised, today: string): boolean => state === 'open' && dueOn < today;
