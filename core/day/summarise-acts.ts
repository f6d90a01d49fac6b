import type { Interaction, InteractionOf } from '../interaction/interaction.ts';
import { findWithdrawn } from './find-withdrawn.ts';
import { recordDay } from './record-day.ts';

/** What funders count. Referrals and corrections are among the answers sent and what was handled elsewhere. */
export const countNames = ['answersSent', 'handledElsewhere', 'referrals', 'corrections', 'handedOver', 'dismissed', 'gaps'] as const;
export type CountName = (typeof countNames)[number];
export type ActCounts = Record<CountName, number>;

/** First and last day, ISO dates. */
export interface Days {
  from: string;
  to: string;
}

type Served = InteractionOf<'answer-inserted'> | InteractionOf<'handled-elsewhere'>;

/** Counts the acts of some days; what they go on from may lie before. */
export function summariseActs(records: readonly Interaction[], { from, to }: Days): ActCounts {
  const withdrawn = findWithdrawn(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  const counts = Object.fromEntries(countNames.map((name) => [name, 0])) as ActCounts;
  for (const record of records) {
    const day = recordDay(record.at);
    if (day < from || day > to || withdrawn.has(record.id)) continue;
    for (const name of countsOf(record, byId)) counts[name] += 1;
  }
  return counts;
}

function countsOf(record: Interaction, byId: ReadonlyMap<string, Interaction>): CountName[] {
  switch (record.act) {
    case 'answer-posted': {
      const inserted = byId.get(record.of);
      return ['answersSent', ...(inserted?.act === 'answer-inserted' ? servicesOf(inserted) : [])];
    }
    case 'handled-elsewhere':
      return ['handledElsewhere', ...servicesOf(record)];
    case 'handed-over':
      return ['handedOver'];
    case 'finding-dismissed':
      return ['dismissed'];
    case 'gap-noted':
      return ['gaps'];
    default:
      return [];
  }
}

function servicesOf({ service }: Served): CountName[] {
  if (service === 'referral') return ['referrals'];
  return service === 'correction' ? ['corrections'] : [];
}
