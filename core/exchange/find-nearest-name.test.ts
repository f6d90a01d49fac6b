import { describe, expect, it } from 'vitest';
import { findNearestName } from './find-nearest-name.ts';

const columns = ['postcodes', 'place', 'phones', 'opening_hours'];

describe('the nearest name', () => {
  it.each([
    ['postcode', 'postcodes'],
    ['telphones', 'phones'],
    ['openinghours', 'opening_hours'],
    ['PLACE', 'place'],
  ])('of %s is %s', (written, meant) => {
    expect(findNearestName(written, columns)).toBe(meant);
  });

  it('is none where nothing is near', () => {
    expect(findNearestName('Bankverbindung', columns)).toBeUndefined();
  });
});
