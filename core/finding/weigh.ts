import type { Features } from './features.ts';

/** A logistic regression: what each feature adds to the log-odds. */
export interface Weights {
  bias: number;
  features: Record<string, number>;
}

/** How likely, from 0 to 1. */
export function weigh(features: Features, { bias, features: weights }: Weights): number {
  let sum = bias;
  for (const [name, value] of features) {
    // own properties only: a word of a post may be "constructor"
    if (Object.hasOwn(weights, name)) sum += value * (weights[name] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Many regressions over the same words: per word the number of a class and what the word adds to it, in turn. */
export interface ClassWeights {
  classes: string[];
  bias: number[];
  words: Record<string, number[]>;
}

/** How likely each class is, from 0 to 1. */
export function weighClasses(features: Features, { classes, bias, words }: ClassWeights): Map<string, number> {
  const sums = [...bias];
  for (const [name, value] of features) {
    const weights = Object.hasOwn(words, name) ? (words[name] ?? []) : [];
    for (let at = 0; at < weights.length; at += 2) {
      const number = weights[at] as number;
      sums[number] = (sums[number] as number) + value * (weights[at + 1] as number);
    }
  }
  return new Map(classes.map((name, number) => [name, 1 / (1 + Math.exp(-(sums[number] as number)))]));
}
