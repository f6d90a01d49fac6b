import { parseDay } from '../time/civil-day.ts';

/** What is on this device and nowhere else. */
export interface Unsaved {
  count: number;
  /** day of the oldest, ISO date */
  since?: string;
  /** when the log was last saved as a file, ISO date */
  lastExportOn?: string;
  /** what a supervisor has received is not counted */
  isInTeam?: boolean;
}

const daysOfWeek = 7;

/** Once a week is enough to lose no more than a week with the laptop. */
export function isExportDue({ count, since }: Unsaved, today: string): boolean {
  const oldest = parseDay(since ?? '');
  const day = parseDay(today);
  return count > 0 && oldest !== undefined && day !== undefined && day - oldest >= daysOfWeek;
}
