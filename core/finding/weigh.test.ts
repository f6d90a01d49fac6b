import { describe, expect, it } from 'vitest';
import { weigh, weighClasses } from './weigh.ts';

describe('weigh', () => {
  it('adds up what is there, and gives a share of one', () => {
    const weights = { bias: -1, features: { asks: 2, offer: -3 } };
    expect(weigh(new Map(), weights)).toBeCloseTo(1 / (1 + Math.E));
    expect(weigh(new Map([['asks', 0.5]]), weights)).toBe(0.5);
    expect(weigh(new Map([['offer', 1]]), weights)).toBeLessThan(0.05);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('takes the word %s of a post for a word', (name) => {
    expect(weigh(new Map([[name, 1]]), { bias: 0, features: {} })).toBe(0.5);
    expect(weighClasses(new Map([[name, 1]]), { classes: ['a'], bias: [0], words: {} }).get('a')).toBe(0.5);
  });
});

describe('weighClasses', () => {
  it('gives every class its own likelihood', () => {
    const weights = { classes: ['housing', 'work'], bias: [0, -1], words: { 'word:miete': [0, 2, 1, -1], 'word:lohn': [1, 4] } };
    const likely = weighClasses(new Map([['word:miete', 1]]), weights);
    expect(likely.get('housing')).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(likely.get('work')).toBeCloseTo(1 / (1 + Math.exp(2)));
  });
});
