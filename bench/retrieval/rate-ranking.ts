export interface Rating {
  map5: number;
  mrr: number;
  s1: number;
  s5: number;
  s10: number;
}

const deepest = 5;

/** Of one query: average precision over the first five, reciprocal rank, and whether a right one is among the first 1, 5, 10. */
export function rateRanking(ids: readonly string[], relevant: readonly string[]): Rating {
  const first = ids.findIndex((id) => relevant.includes(id));
  const isWithin = (most: number): number => (first >= 0 && first < most ? 1 : 0);
  return {
    map5: averagePrecision(ids.slice(0, deepest), relevant),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    s1: isWithin(1),
    s5: isWithin(5),
    s10: isWithin(10),
  };
}

function averagePrecision(ids: readonly string[], relevant: readonly string[]): number {
  let found = 0;
  let sum = 0;
  ids.forEach((id, index) => {
    if (relevant.includes(id)) sum += ++found / (index + 1);
  });
  return sum / Math.max(1, Math.min(deepest, relevant.length));
}
