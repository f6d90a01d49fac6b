export type OpenState = 'open' | 'closed' | 'by-appointment';

/** Minutes since the midnight a day begins with, `to` not included; 1440 and more is the next morning. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** Days of the year as month * 100 + day, both included; where `from` is after `to` it runs over new year. */
export interface Season {
  from: number;
  to: number;
}

/** The third Thursday of a month; counted from its end where `nth` is negative */
export interface NthWeekday {
  /** 1 is Monday */
  weekday: number;
  nth: number;
}

export interface HoursRule {
  /** `replace` takes the place of earlier rules on its days, `add` joins them, `otherwise` fills what is not open. */
  mode: 'replace' | 'add' | 'otherwise';
  /** Empty: all the year */
  seasons: readonly Season[];
  /** One bit per weekday, 1 << 1 for Monday; all seven when the rule names no days */
  weekdays: number;
  nthWeekdays: readonly NthWeekday[];
  onPublicHolidays: boolean;
  /** Empty: the whole day */
  spans: readonly TimeSpan[];
  state: OpenState;
  /** The comment as it was written, without quotes */
  note?: string;
}

export interface OpeningHours {
  rules: readonly HoursRule[];
  /** Some span ends after midnight. */
  crossesMidnight: boolean;
}

export const minutesPerDay = 1440;

export const allWeekdays = 0b1111_1110;
