/** What a word may do in an expression of time. */
export type Role = 'relative' | 'weekday' | 'shortWeekday' | 'month' | 'shortMonth' | 'unit' | 'number' | 'ordinal' | PlainRole;

export type PlainRole =
  /** "bis": the day is the last one */
  | 'until'
  /** "seit": what lasts began then */
  | 'since'
  /** "ab": begins then, gone or to come */
  | 'from'
  /** "in" three days; "within" three days */
  | 'in'
  | 'inAfter'
  /** Three days "left" */
  | 'leftAfter'
  | 'within'
  /** "vor" three days, three days "ago" */
  | 'ago'
  | 'agoAfter'
  /** "am" Friday, and the small words that may stand between */
  | 'on'
  | 'article'
  | 'this'
  | 'next'
  | 'nextAfter'
  | 'last'
  | 'lastAfter'
  | 'end'
  /** "Monatsende": end and unit in one word */
  | 'monthEnd'
  | 'start'
  | 'middle'
  | 'weekend'
  | 'soon'
  /** "at once": a time only beside what must be done */
  | 'now'
  /** "every" Friday is no date; so is "Good" morning where the word for morning is the one for tomorrow */
  | 'each'
  /** Words that make a day a last day, or a bare number of days a time left */
  | 'deadline'
  | 'have'
  /** Words that say it has been */
  | 'past'
  /** Words that begin another clause */
  | 'break'
  /** What is counted, so that the number is no day: euros, floors, people */
  | 'amount'
  /** What numbers are put to: telephone, paragraph */
  | 'label'
  /** Rent or debt "for" three months */
  | 'owe'
  /** The word means something else in this language */
  | 'none';

/**
 * One language's words, in their usual spelling, separated by blanks; `_` joins words of a phrase.
 * A word with `=` before it counts only in a text known to be in that language.
 */
export interface TimeWords {
  /** words by days from the post's own */
  relative: Record<number, string>;
  /** Monday first */
  weekdays: readonly string[];
  shortWeekdays?: readonly string[];
  months: readonly string[];
  /** These are read only beside the number of a day. */
  shortMonths?: readonly string[];
  units: { hour: string; day: string; week: string; month: string; year: string };
  /** words by number; 0 is "a few", 0.5 is "half a" */
  numbers: Record<number, string>;
  /** What may hang on a number that is the day of a month: 15th, 15-ти */
  ordinal?: string;
  roles: Partial<Record<PlainRole, string>>;
}
