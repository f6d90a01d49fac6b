import type { Evidence } from '../core/finding/finding.ts';

/** More would be the post again. */
const mostQuotes = 5;

/** The post's own words that were taken for a claim, in their order; words that stand side by side are one quote. */
export function quoteClaim(text: string, evidence: readonly Evidence[], claimId: string): string[] {
  const spans = evidence.filter(({ sign, of, start, end }) => sign === 'claim' && of === claimId && start < end && end <= text.length);
  const quotes: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = quotes.at(-1);
    if (last && (start <= last.end || /^[\s\p{P}]*$/u.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else quotes.push({ start, end });
  }
  return [...new Set(quotes.map(({ start, end }) => text.slice(start, end).trim()))].filter((quote) => quote !== '').slice(0, mostQuotes);
}
