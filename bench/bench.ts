/** One table: ours and the peers as rows, and the figures worth watching by name. */
export interface BenchResult {
  rows: Record<string, string | number>[];
  figures: Record<string, number>;
}

/** What every `<name>.bench.ts` of this folder exports as `bench`. */
export interface Bench {
  title: string;
  run(): Promise<BenchResult>;
}
