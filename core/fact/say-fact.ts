import { type AnswerLanguage, localeOf } from '../language.ts';
import type { Fact } from '../pack/schema.ts';
import { findPeriod } from './find-period.ts';

interface Saying {
  language: AnswerLanguage;
  /** ISO date */
  today: string;
  /** the number without its unit */
  isBare: boolean;
}

/** The value of the day as its language writes it: `259 €`, `6 měsíců`, `14,60 €`; undefined where the fact has none. */
export function sayFact(fact: Fact, { language, today, isBare }: Saying): string | undefined {
  const period = findPeriod(fact, today);
  if (!period) return undefined;
  return getFormat(language, isBare ? 'number' : fact.unit, !Number.isInteger(period.value) && isAmount(fact.unit)).format(
    fact.unit === 'percent' && !isBare ? period.value / 100 : period.value,
  );
}

const isAmount = (unit: Fact['unit']): boolean => unit === 'EUR' || unit === 'CZK';

const formats = new Map<string, Intl.NumberFormat>();

function getFormat(language: AnswerLanguage, unit: Fact['unit'], hasCents: boolean): Intl.NumberFormat {
  const key = `${language} ${unit} ${hasCents}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), describeFormat(unit, hasCents));
  formats.set(key, made);
  return made;
}

/** An amount has its cents where it has any; `hasCents` also for the bare number of one. */
function describeFormat(unit: Fact['unit'], hasCents: boolean): Intl.NumberFormatOptions {
  const fractions = hasCents ? 2 : 0;
  if (unit === 'number') return { minimumFractionDigits: fractions, maximumFractionDigits: 3 };
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: 2 };
  if (isAmount(unit))
    return {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: fractions,
      maximumFractionDigits: 3,
    };
  return { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 3 };
}
