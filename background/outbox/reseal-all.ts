import { startAnew } from '../../core/sync/start-anew.ts';
import { readMembership } from '../team/membership.ts';
import { outboxStore } from './store.ts';

/**
 * After joining: what was sealed for another team, or as another device, goes back to be sealed anew, in one transaction. As the same device of
 * the same team, or without a team, all stays as it is, so that no number is used twice. Draining does the same first of all.
 */
export async function resealAll(): Promise<void> {
  const member = await readMembership();
  if (member) await startAnew(outboxStore, member);
}
