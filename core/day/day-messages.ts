import type { Interaction } from '../interaction/interaction.ts';
import type { Result } from '../result.ts';

export interface DayMessages {
  /** records since a day, oldest first; ISO date */
  'day.read': (since: string) => Result<Interaction[], 'store-closed'>;
}
