import type { Fact } from '../pack/schema.ts';

export type FactPeriod = Fact['periods'][number];

/** What the fact is on a day (ISO date); undefined before its first period, in a gap and after its last. */
export const findPeriod = ({ periods }: Fact, day: string): FactPeriod | undefined =>
  periods.find(({ from, to }) => from <= day && (to === undefined || day <= to));
