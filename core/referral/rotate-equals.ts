interface Ranked {
  rank: number;
  helpPoint: { id: string };
}

/** Highest rank first; of equals another one comes first with every turn, each as often as the others. */
export function rotateEquals<T extends Ranked>(all: readonly T[], turn: number): T[] {
  const sorted = [...all].sort((a, b) => b.rank - a.rank || (a.helpPoint.id < b.helpPoint.id ? -1 : 1));
  const rotated: T[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.rank === sorted[from]?.rank) to++;
    const size = to - from;
    const first = from + (((Math.floor(turn) % size) + size) % size);
    rotated.push(...sorted.slice(first, to), ...sorted.slice(from, first));
    from = to;
  }
  return rotated;
}
