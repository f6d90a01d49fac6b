import type { Bench, BenchResult } from './bench.ts';
import { type Rating, rateRanking } from './retrieval/rate-ranking.ts';
import { type RetrievalSet, readRetrievalSets } from './retrieval/retrieval-set.ts';
import { searchEngines } from './retrieval/search-engines.ts';

const warmUp = 20;

export const bench: Bench = {
  title: 'Right claims found for posts (--docs, --queries: JSON lines; without: the packs, one index per language)',
  async run({ docs, queries, lang } = {}) {
    const sets = readRetrievalSets({ ...(docs && { docs }), ...(queries && { queries }), ...(lang && { lang }) });
    const result: BenchResult = { rows: [], figures: {} };
    for (const engine of Object.keys(searchEngines)) {
      const measured = Object.fromEntries(
        Object.entries(measure(engine, sets)).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
      );
      result.rows.push({ engine, ...measured });
      for (const [name, value] of Object.entries(measured)) result.figures[`${engine}.${name}`] = value;
    }
    return result;
  },
};

/** Times in ms: `index` in all, `ms` per query. */
function measure(engine: string, sets: readonly RetrievalSet[]): Rating & { ms: number; index: number; queries: number } {
  const sum = { map5: 0, mrr: 0, s1: 0, s5: 0, s10: 0, ms: 0, index: 0 };
  const asked = sets.reduce((total, { queries }) => total + queries.length, 0);
  for (const { documents, queries } of sets) {
    const start = performance.now();
    const search = searchEngines[engine]?.(documents);
    sum.index += performance.now() - start;
    for (const { text } of queries.slice(0, warmUp)) search?.(text);
    for (const { text, relevant } of queries) {
      const from = performance.now();
      const ids = search?.(text) ?? [];
      sum.ms += (performance.now() - from) / asked;
      for (const [name, value] of Object.entries(rateRanking(ids, relevant))) sum[name as keyof Rating] += value / asked;
    }
  }
  return { ...sum, queries: asked };
}
