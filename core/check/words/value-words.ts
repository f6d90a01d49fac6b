import type { AnswerLanguage } from '../../language.ts';

/** The words of a language that make an amount, a share or a length of time; each the source of a regular expression. */
export interface ValueWords {
  /** cardinal numbers and halves, with their endings */
  numbers: string;
  /** "one", which in most languages is also the article */
  one: string;
  /** the article where it is another word: "a week" is mostly "per week", and a length of time only behind a limit */
  article?: string;
  currencies: string;
  percent: string;
  /** hours, weeks, months and years in all forms */
  times: string;
  days: string;
  /** what may stand between number and unit: working, full, calendar … */
  between: string;
  /** "at most", "at least": a number word behind them may do without a unit */
  bounds: string;
  /** "within", "after" …: makes a bare "a month" and "one day" a deadline */
  limits: string;
  /** years as in "2026 година" */
  year: string;
  /** one word for number and time: "zweiwöchig", "šestiměsíční" */
  compound?: string;
  /** "a month" without any number word, after a limit */
  bare?: string;
  /** before a number below 25 and hours: the time of day */
  clock?: string;
  /** "two thirds", the singular only where it is no "third person" */
  fractions: string;
  /** "by", "until": makes a day of the year a deadline */
  until: string;
  /** what makes a month a deadline without a day: "the end of" */
  ends: string;
  /** in the forms that stand after a day */
  months: string;
}

export type ValueWordsByLanguage = Record<AnswerLanguage, ValueWords>;
