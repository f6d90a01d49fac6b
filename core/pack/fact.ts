import * as v from 'valibot';
import { date, id, jurisdiction, labels, source } from './fields.ts';

/** `CZK` and `EUR` are amounts, the others shares, lengths of time and plain numbers. */
const factUnits = ['EUR', 'CZK', 'percent', 'hour', 'day', 'week', 'month', 'year', 'number'] as const;

/** A value that the law sets and changes. Texts name it as `{{fact:id}}`, so that a new amount changes no text. */
export const fact = v.strictObject({
  id,
  labels,
  jurisdiction,
  unit: v.picklist(factUnits),
  /** of an amount: for what span of time it is paid or counted */
  per: v.optional(v.picklist(['hour', 'day', 'week', 'month', 'year', 'once'])),
  /** one after the other; the last may be open */
  periods: v.pipe(
    v.array(v.strictObject({ from: date, to: v.optional(date), value: v.pipe(v.number(), v.finite()), source })),
    v.minLength(1),
    v.maxLength(50),
  ),
});
