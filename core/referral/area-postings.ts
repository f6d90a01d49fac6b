import type { AreaRange } from './areas.ts';

/** Room for the numbers of points; with an area before them they stay whole numbers. */
const mostPoints = 2 ** 21;

export interface AreaEntry {
  area: number;
  point: number;
}

/** Which points lie in which areas: one sorted list of area × 2²¹ + point. */
export class AreaPostings {
  readonly #entries: Float64Array;

  constructor(entries: readonly AreaEntry[]) {
    this.#entries = Float64Array.from(entries, ({ area, point }) => area * mostPoints + point).sort();
  }

  /** A point that lies in several areas is visited as often. */
  visit([from, to]: AreaRange, look: (point: number) => void): void {
    const end = (to + 1) * mostPoints;
    for (let at = this.#findFirst(from * mostPoints); at < this.#entries.length; at++) {
      const entry = this.#entries[at] ?? end;
      if (entry >= end) return;
      look(entry % mostPoints);
    }
  }

  #findFirst(wanted: number): number {
    let from = 0;
    let to = this.#entries.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#entries[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
