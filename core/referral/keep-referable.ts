import type { HelpPoint } from '../pack/schema.ts';

/**
 * Those somebody may be sent to at all: not closed for good, not replaced by another one, and not the numbers of the emergency cards,
 * which in an ordinary answer would send people to the police.
 */
export function keepReferable(helpPoints: readonly HelpPoint[]): HelpPoint[] {
  const replaced = new Set(helpPoints.flatMap(({ id, supersedes = [] }) => supersedes.filter((other) => other !== id)));
  return helpPoints.filter(({ id, type, status }) => type !== 'emergency' && status !== 'closed' && !replaced.has(id));
}
