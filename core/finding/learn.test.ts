import { describe, expect, it } from 'vitest';
import { type LearnOptions, learn, type Sample } from './learn.ts';
import { weigh } from './weigh.ts';

const options: LearnOptions = { atLeast: 2, ridge: 0.1, rounds: 200 };

const sample = (isSo: boolean, ...names: string[]): Sample => ({ features: new Map(names.map((name) => [name, 1])), isSo });

const samples = [
  sample(true, 'asks', 'word:miete'),
  sample(true, 'asks', 'word:geld'),
  sample(true, 'asks'),
  sample(false, 'offer', 'word:miete'),
  sample(false, 'offer'),
  sample(false, 'word:geld', 'word:selten'),
];

describe('learn', () => {
  it('finds what speaks for and against, and judges what it has not seen', () => {
    const weights = learn(samples, options);
    expect(weights.features['asks']).toBeGreaterThan(0);
    expect(weights.features['offer']).toBeLessThan(0);
    expect(weigh(new Map([['asks', 1]]), weights)).toBeGreaterThan(0.6);
    expect(weigh(new Map([['offer', 1]]), weights)).toBeLessThan(0.4);
  });

  it('learns the same from the same', () => {
    expect(learn(samples, options)).toEqual(learn([...samples], options));
  });

  it('leaves out words that are too rare to say anything', () => {
    expect(Object.keys(learn(samples, options).features)).not.toContain('word:selten');
  });

  it('pulls harder towards zero the stronger the penalty', () => {
    const strength = (ridge: number): number => Math.abs(learn(samples, { ...options, ridge }).features['asks'] ?? 0);
    expect(strength(5)).toBeLessThan(strength(0.1));
  });

  it('counts a sample for as much as it weighs', () => {
    const told = (weight: number) =>
      weigh(new Map([['x', 1]]), learn([{ ...sample(true, 'x'), weight }, sample(false, 'x'), sample(false, 'y')], options));
    expect(told(10)).toBeGreaterThan(told(1));
  });
});
