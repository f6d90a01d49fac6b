import { expect } from 'vitest';
import type { BrowserName } from '../../commands/find-browsers.ts';
import type { MadeTeam } from '../make-team.ts';
import { forbiddenWords } from './ask-worker.ts';
import type { FaultProxy, SeenRequest } from './fault-proxy.ts';
import { type FaultRow, noteRow } from './fault-row.ts';
import { type HubReading, readHub } from './read-hub.ts';
import { secondsSince } from './seconds-since.ts';

/** A device, its team and its hub. */
interface Place {
  /** folder of the hub's `logs/` on the disk */
  logs: string;
  team: MadeTeam;
  proxy: FaultProxy;
  /** absent: in Node */
  browser?: BrowserName;
}

interface Judged extends Pick<FaultRow, 'row' | 'what' | 'rounds'> {
  /** ids that the device confirmed */
  recorded: readonly string[];
  /** `performance.now()` at the beginning */
  start: number;
  note?: string | ((reading: HubReading) => string);
}

/** Compares what was recorded with what a supervisor finds, notes the row, and demands that nothing is lost, broken, double or readable. */
export async function judge({ logs, team, proxy, browser }: Place, { recorded, start, note = '', ...named }: Judged): Promise<HubReading> {
  const reading = await readHub(logs, team);
  const atHub = new Set(reading.records.map(({ id }) => id));
  const lost = recorded.filter((id) => !atHub.has(id));
  noteRow({
    ...named,
    in: browser ?? 'node',
    recorded: recorded.length,
    atHub: atHub.size,
    lost: lost.length,
    corrupt: reading.corrupt.length,
    double: reading.double.length,
    seconds: secondsSince(start),
    note: typeof note === 'string' ? note : note(reading),
  });
  expect({ lost, corrupt: reading.corrupt, double: reading.double }).toEqual({ lost: [], corrupt: [], double: [] });
  expect(findPlaintext(proxy.seen)).toEqual([]);
  return reading;
}

/** Requests with a word of a record in plain, in path or body. */
export function findPlaintext(seen: readonly SeenRequest[]): string[] {
  return seen.flatMap(({ method, path, body }) => {
    const words = forbiddenWords.filter((word) => path.includes(word) || body.includes(word));
    return words.length > 0 ? [`${method} ${path}: ${words.join(', ')}`] : [];
  });
}
