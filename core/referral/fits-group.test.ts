import { describe, expect, it } from 'vitest';
import { fitsGroup } from './fits-group.ts';

describe('fitsGroup', () => {
  const cases: [served: string[], known: string[], answer: boolean | undefined][] = [
    [['women'], ['women'], true],
    [['women'], ['men'], false],
    [['women', 'men'], ['men'], true],
    [['women', 'homeless'], ['men', 'homeless'], false],
    [['eu_citizens', 'homeless'], ['women'], undefined],
    [['eu_citizens'], ['third_country_nationals'], false],
    [['families'], ['men'], undefined],
    [['minors'], ['seniors'], false],
    [['adults'], ['seniors'], undefined],
    [['women'], [], undefined],
  ];

  it.each(cases)('for %j: somebody of %j → %s', (served, known, answer) => {
    expect(fitsGroup(served, known)).toBe(answer);
  });
});
