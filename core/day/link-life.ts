import { formatDay, parseDay } from '../time/civil-day.ts';

const mostDays = 90;

export interface Life {
  /** ISO date */
  today: string;
  /** as the project has set it */
  days: number;
  /** of a special category (GDPR Article 9), crisis and violence among them */
  isSpecial: boolean;
}

/** Until which day a link may be kept, as ISO date; undefined: not at all. */
export function linkLife({ today, days, isSpecial }: Life): string | undefined {
  const day = parseDay(today);
  if (isSpecial || day === undefined) return undefined;
  return formatDay(day + Math.min(Math.max(Math.round(days), 1), mostDays));
}
