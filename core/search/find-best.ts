const steps = 4096;

/** Places of the highest scores (0 to 1) above 0, at least `most` where there are so many, ascending by place. Linear, no sort. */
export function findBest(scores: Float32Array, most: number): number[] {
  const counts = new Uint32Array(steps + 1);
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score > 0) counts[stepOf(score)] = (counts[stepOf(score)] as number) + 1;
  }
  let lowest = steps;
  for (let found = counts[lowest] ?? 0; found < most && lowest > 0; found += counts[lowest] ?? 0) lowest--;
  const best: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] as number;
    if (score > 0 && stepOf(score) >= lowest) best.push(place);
  }
  return best;
}

const stepOf = (score: number): number => Math.min(steps, Math.floor(score * steps));
