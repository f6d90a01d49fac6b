import type { Translator } from '../locales/translate.ts';

interface Days {
  /** first and last day, ISO dates */
  from?: string | undefined;
  until?: string | undefined;
}

/** `until 31 Dec 2026`, or from when it will hold; undefined where it simply holds. */
export function sayDays({ from, until }: Days, { t, date, today }: Pick<Translator, 't' | 'date'> & { today: string }): string | undefined {
  if (from !== undefined && today < from) return t('answers.from', { date: date(from) });
  return until === undefined ? undefined : t('answers.until', { date: date(until) });
}
