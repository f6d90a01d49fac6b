import { describe, expect, it } from 'vitest';
import { interval, printShare, shareOf } from './share.ts';

describe('interval', () => {
  // values of the Wilson score interval as published tables give them
  it.each([
    [{ right: 8, of: 10 }, 0.49, 0.943],
    [{ right: 0, of: 10 }, 0, 0.278],
    [{ right: 50, of: 100 }, 0.404, 0.596],
  ])('of %j lies between %d and %d', (share, low, high) => {
    expect(interval(share)[0]).toBeCloseTo(low, 2);
    expect(interval(share)[1]).toBeCloseTo(high, 2);
  });

  it('says nothing where nothing was counted', () => {
    expect(interval({ right: 0, of: 0 })).toEqual([0, 1]);
    expect(printShare({ right: 0, of: 0 })).toBe('none');
    expect(shareOf({ right: 0, of: 0 })).toBeNaN();
  });
});
