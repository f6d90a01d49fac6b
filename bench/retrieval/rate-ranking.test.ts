import { expect, it } from 'vitest';
import { rateRanking } from './rate-ranking.ts';

it.each([
  { title: 'the right one first', ids: ['a', 'b'], relevant: ['a'], rating: { map5: 1, mrr: 1, s1: 1, s5: 1, s10: 1 } },
  { title: 'the right one third', ids: ['b', 'c', 'a'], relevant: ['a'], rating: { map5: 1 / 3, mrr: 1 / 3, s1: 0, s5: 1, s10: 1 } },
  { title: 'two right ones', ids: ['a', 'c', 'b'], relevant: ['a', 'b'], rating: { map5: (1 + 2 / 3) / 2, mrr: 1, s1: 1, s5: 1, s10: 1 } },
  { title: 'the right one sixth', ids: [...'bcdefa'], relevant: ['a'], rating: { map5: 0, mrr: 1 / 6, s1: 0, s5: 0, s10: 1 } },
  { title: 'nothing found', ids: [], relevant: ['a'], rating: { map5: 0, mrr: 0, s1: 0, s5: 0, s10: 0 } },
])('rates $title', ({ ids, relevant, rating }) => {
  expect(rateRanking(ids, relevant)).toEqual(rating);
});
