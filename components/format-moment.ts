import { localeOf } from '../core/language.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** As the language writes it; each format is made once, because making one costs about a millisecond. */
export function formatMoment(ms: number, parts: Intl.DateTimeFormatOptions, language: string): string {
  const key = `${language} ${JSON.stringify(parts)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(localeOf(language), parts);
  made.set(key, format);
  return format.format(ms);
}
