import type { HubAnswer, HubFailure, HubRequest } from '../../core/hub/ask-hub.ts';
import { type Bytes, toBytes } from '../../core/team/bytes.ts';

export const hubFaults = [
  'unreachable',
  'timeout',
  /** taken, but nobody hears of it */
  'answer-lost',
  /** taken and confirmed, but gone */
  'swallowed',
  /** taken and confirmed, but cut short */
  'spoilt',
  'captive-200',
  'redirected',
  'captive-511',
  'wants-log-in',
  'forbids',
  'folder-gone',
  'busy',
  'busy-for-ten-years',
  'busy-in-nonsense',
  'full',
  'refuses',
  'too-large',
  'overwrites',
] as const;
export type HubFault = (typeof hubFaults)[number];

const answer = (status: number, headers: Record<string, string> = {}, body = ''): HubAnswer => ({
  status,
  header: (name) => headers[name.toLowerCase()] ?? null,
  body: toBytes(body),
});

const without: Readonly<Record<Exclude<HubFault, 'answer-lost' | 'swallowed' | 'spoilt' | 'overwrites'>, HubAnswer | HubFailure>> = {
  unreachable: 'unreachable',
  timeout: 'timeout',
  redirected: 'redirected',
  'captive-200': answer(200, { 'content-type': 'text/html' }, '<html>Welcome to the shelter'),
  'captive-511': answer(511, {}, '<html>'),
  'wants-log-in': answer(401),
  forbids: answer(403),
  'folder-gone': answer(404),
  busy: answer(503, { 'retry-after': '120' }),
  'busy-for-ten-years': answer(429, { 'retry-after': String(10 * 365 * 24 * 3600) }),
  'busy-in-nonsense': answer(503, { 'retry-after': 'soon' }),
  full: answer(507),
  refuses: answer(400),
  'too-large': answer(413),
};

/** A folder that takes what it does not have yet; `faults` befall the requests to come, one each. */
export class FaultyHub {
  /** by address */
  readonly files = new Map<string, Bytes>();
  readonly faults: (HubFault | undefined)[] = [];
  /** envelopes with these numbers are never taken */
  readonly poison = new Set<number>();
  /** ms since 1970, UTC; undefined: it tells no time */
  clock: (() => number) | undefined;
  /** what it ever said that it has */
  readonly confirmed = new Set<string>();

  readonly ask = async (request: HubRequest): Promise<HubAnswer | HubFailure> => {
    const answered = this.#answer(request);
    const date = this.clock && new Date(this.clock()).toUTCString();
    if (typeof answered === 'string' || date === undefined) return answered;
    return { ...answered, header: (name) => (name.toLowerCase() === 'date' ? date : answered.header(name)) };
  };

  #answer(request: HubRequest): HubAnswer | HubFailure {
    const fault = this.faults.shift();
    const address = request.place.url + request.path;
    if (request.method === 'GET') return this.#get(address, fault);
    const seq = Number(/^d-[0-9a-f]{8}-(\d+)-/.exec(request.path)?.[1]);
    if (this.poison.has(seq)) return without.refuses;
    const answered = this.#put(address, request.body ?? toBytes(''), fault);
    if (typeof answered !== 'string' && [201, 204, 412].includes(answered.status)) this.confirmed.add(request.path);
    return answered;
  }

  #put(address: string, body: Bytes, fault: HubFault | undefined): HubAnswer | HubFailure {
    const isThere = this.files.has(address);
    if (fault === 'overwrites' || (!isThere && (fault === undefined || fault === 'answer-lost'))) this.files.set(address, body);
    if (fault === 'spoilt' && !isThere) this.files.set(address, body.slice(0, body.length / 2));
    if (fault === undefined || fault === 'swallowed' || fault === 'spoilt') return answer(isThere ? 412 : 201);
    if (fault === 'answer-lost') return 'unreachable';
    return fault === 'overwrites' ? answer(204) : without[fault];
  }

  /** The which-th of its files, counted around. */
  lose(which: number): void {
    const addresses = [...this.files.keys()];
    this.files.delete(addresses[which % Math.max(1, addresses.length)] ?? '');
  }

  #get(address: string, fault: HubFault | undefined): HubAnswer | HubFailure {
    if (fault === 'answer-lost') return 'unreachable';
    if (fault !== undefined && fault !== 'swallowed' && fault !== 'spoilt' && fault !== 'overwrites') return without[fault];
    const file = this.files.get(address);
    return file ? { ...answer(200), body: file } : answer(404);
  }
}
