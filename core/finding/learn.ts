import type { Features } from './features.ts';
import type { Weights } from './weigh.ts';

export interface Sample {
  features: Features;
  isSo: boolean;
  /** how much it counts; 1 where nothing is said */
  weight?: number;
}

export interface LearnOptions {
  /** features of fewer samples are left out */
  atLeast: number;
  /** strength of the pull towards zero */
  ridge: number;
  rounds: number;
  /** words that add less are left out, so that the file stays small */
  least?: number;
}

interface Row {
  names: Int32Array;
  values: Float64Array;
  target: number;
  weight: number;
}

/**
 * Learns a logistic regression with a ridge penalty by coordinate-scaled gradient steps (AdaGrad, Duchi et al. 2011).
 * Deterministic: same samples, same weights. Weights are rounded, so that the file stays readable.
 */
export function learn(samples: readonly Sample[], { atLeast, ridge, rounds, least = 0.15 }: LearnOptions): Weights {
  const names = chooseNames(samples, atLeast);
  const rows = samples.map((sample) => toRow(sample, names));
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-8);
  let bias = 0;
  let biasSquare = 1e-8;
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (weight) => weight * ridge);
    let biasGradient = 0;
    for (const row of rows) {
      let sum = bias;
      for (let at = 0; at < row.names.length; at++) sum += (weights[row.names[at] as number] as number) * (row.values[at] as number);
      const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.weight;
      biasGradient += error;
      for (let at = 0; at < row.names.length; at++)
        gradient[row.names[at] as number] = (gradient[row.names[at] as number] as number) + error * (row.values[at] as number);
    }
    biasSquare += biasGradient ** 2;
    bias -= (0.5 * biasGradient) / Math.sqrt(biasSquare);
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] as number;
      squares[at] = (squares[at] as number) + slope ** 2;
      weights[at] = (weights[at] as number) - (0.5 * slope) / Math.sqrt(squares[at] as number);
    }
  }
  return { bias: round(bias), features: toRecord(names, weights, least) };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function chooseNames(samples: readonly Sample[], atLeast: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= atLeast || !name.startsWith('word:')).map(([name]) => name);
  return new Map(kept.sort().map((name, number) => [name, number]));
}

function toRow({ features, isSo, weight = 1 }: Sample, names: Map<string, number>): Row {
  const known = [...features].filter(([name]) => names.has(name));
  return {
    names: Int32Array.from(known, ([name]) => names.get(name) as number),
    values: Float64Array.from(known, ([, value]) => value),
    target: isSo ? 1 : 0,
    weight,
  };
}

/** What says next to nothing is left out. */
function toRecord(names: Map<string, number>, weights: Float64Array, least: number): Record<string, number> {
  const told = [...names].map(([name, number]) => [name, round(weights[number] as number)] as const);
  return Object.fromEntries(told.filter(([name, weight]) => Math.abs(weight) >= (name.startsWith('word:') ? least : 0.02)));
}
