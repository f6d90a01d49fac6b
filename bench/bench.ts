/** One table: ours and the peers as rows, and the figures worth watching by name. */
export interface BenchResult {
  rows: Record<string, string | number>[];
  figures: Record<string, number>;
}

/** What may be given on the command line; a benchmark takes of it what it knows. All are paths but `lang`. */
export interface BenchOptions {
  file?: string;
  docs?: string;
  queries?: string;
  lang?: string;
}

/** What every `<name>.bench.ts` of this folder exports as `bench`. */
export interface Bench {
  title: string;
  run(options?: BenchOptions): Promise<BenchResult>;
}
