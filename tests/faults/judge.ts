import { expect } from 'vitest';
import { forbiddenWords } from './ask-worker.ts';
import type { SeenRequest } from './fault-proxy.ts';
import { type FaultRow, noteRow } from './fault-row.ts';
import type { Field } from './field.ts';
import { type HubReading, readHub } from './read-hub.ts';

interface Judged extends Pick<FaultRow, 'row' | 'what' | 'rounds'> {
  /** ids that the worker confirmed */
  recorded: readonly string[];
  /** `performance.now()` at the beginning */
  start: number;
  note?: string;
  /** how many of the recorded may be missing at the hub: those a person was told of */
  told?: number;
}

/** Compares what was recorded with what a supervisor finds, notes the row, and demands that nothing is lost, broken, double or readable. */
export async function judge(field: Field, { recorded, start, told = 0, note, ...named }: Judged): Promise<HubReading> {
  const reading = await readHub(field.logs, field.team);
  const atHub = new Set(reading.records.map(({ id }) => id));
  const lost = recorded.filter((id) => !atHub.has(id));
  noteRow({
    ...named,
    in: field.browser,
    recorded: recorded.length,
    atHub: atHub.size,
    lost: lost.length - told,
    corrupt: reading.corrupt.length,
    double: reading.double.length,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    note: note ?? '',
  });
  expect(reading.corrupt).toEqual([]);
  expect(reading.double).toEqual([]);
  expect(lost).toHaveLength(told);
  expect(findPlaintext(field.proxy.seen)).toEqual([]);
  return reading;
}

/** Requests with a word of a record in plain, in path or body. */
export function findPlaintext(seen: readonly SeenRequest[]): string[] {
  return seen.flatMap(({ method, path, body }) => {
    const words = forbiddenWords.filter((word) => path.includes(word) || body.includes(word));
    return words.length > 0 ? [`${method} ${path}: ${words.join(', ')}`] : [];
  });
}
