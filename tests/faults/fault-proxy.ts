import { request as askHub, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultRule } from './fault.ts';

/** One request as it came from a device. */
export interface SeenRequest {
  /** ms since 1970 */
  at: number;
  method: string;
  /** decoded */
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  fault: Fault['kind'] | undefined;
  /** what the hub answered; undefined: it was not asked, or did not */
  hubStatus: number | undefined;
  /** how many requests with the same method and path were under way when it came, itself counted */
  atOnce: number;
}

export interface FaultProxy {
  /** for a server that does the TLS */
  listener: RequestListener;
  /** oldest first */
  seen: SeenRequest[];
  /** Replaces the rules so far; the first one that fits happens. Without rules everything passes. */
  use(...rules: FaultRule[]): void;
  /** the hub's clock goes wrong by so many ms in what it answers */
  setClock(skew: number): void;
  /** Requests of a method seen since a moment (ms since 1970). */
  count(method: string, since?: number): number;
  /** Requests of a method that have no answer yet. */
  countUnderWay(method: string): number;
}

interface State {
  port: number;
  rules: FaultRule[];
  skew: number;
  underWay: Map<string, number>;
}

/** Stands in front of a hub on a port of this machine: the rules say what goes wrong, and everything that comes is remembered. */
export function makeFaultProxy(hubPort: number): FaultProxy {
  const seen: SeenRequest[] = [];
  const state: State = { port: hubPort, rules: [], skew: 0, underWay: new Map() };
  return {
    listener: (request, response) => {
      const noted = note(request, state);
      seen.push(noted);
      const isOver = (): unknown => state.underWay.set(keyOf(noted), (state.underWay.get(keyOf(noted)) ?? 1) - 1);
      response.once('close', isOver);
      // whatever breaks, the device sees a broken connection; a request that was given up has lost its socket by then
      const { socket } = request;
      answer({ request, response, noted, state }).catch(() => socket.destroy());
    },
    seen,
    use: (...rules) => {
      state.rules = rules.map((rule) => ({ ...rule }));
    },
    setClock: (skew) => {
      state.skew = skew;
    },
    count: (method, since = 0) => seen.filter((one) => one.method === method && one.at >= since).length,
    countUnderWay: (method) => [...state.underWay].reduce((sum, [key, count]) => sum + (key.startsWith(`${method} `) ? count : 0), 0),
  };
}

const keyOf = ({ method, path }: Pick<SeenRequest, 'method' | 'path'>): string => `${method} ${path}`;

function note(request: IncomingMessage, { underWay }: State): SeenRequest {
  const method = request.method ?? '';
  const path = decodeURIComponent(request.url ?? '');
  const atOnce = (underWay.get(keyOf({ method, path })) ?? 0) + 1;
  underWay.set(keyOf({ method, path }), atOnce);
  const { headers } = request;
  return { at: Date.now(), method, path, headers, body: Buffer.alloc(0), fault: undefined, hubStatus: undefined, atOnce };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  noted: SeenRequest;
  state: State;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, noted, state } = exchange;
  const fault = chooseFault(state.rules, noted);
  noted.fault = fault?.kind;
  if (fault?.kind === 'refuse') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind !== 'say') return passOn(exchange, fault);
  for await (const part of request) noted.body = Buffer.concat([noted.body, part as Buffer]);
  response.writeHead(fault.status, { date: dateOf(state), ...fault.headers }).end(fault.body);
}

function chooseFault(rules: readonly FaultRule[], { method, path }: SeenRequest): Fault | undefined {
  const rule = rules.find(
    (given) =>
      (given.method ?? method) === method &&
      (given.path?.test(path) ?? true) &&
      (given.times ?? 1) > 0 &&
      (given.chance === undefined || Math.random() < given.chance),
  );
  if (rule?.times !== undefined) rule.times -= 1;
  return rule?.fault;
}

const dateOf = ({ skew }: State): string => new Date(Date.now() + skew).toUTCString();

/** Belongs to one connection, not to the message (RFC 9110 §7.6.1). */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

const passable = (headers: IncomingMessage['headers']): IncomingMessage['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.has(name)));

function passOn({ request, response, noted, state }: Exchange, fault: Fault | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = request;
    // a connection of its own for each: one that the hub has just closed would look like a fault nobody asked for
    const asked = askHub({ host: '127.0.0.1', port: state.port, method, path: url, headers: passable(headers), agent: false });
    asked.on('response', (answered) => {
      noted.hubStatus = answered.statusCode;
      if (fault?.kind === 'cut-answer') {
        answered.resume().on('close', () => reject(new Error('cut')));
        return;
      }
      response.writeHead(answered.statusCode ?? 502, { ...passable(answered.headers), ...(state.skew !== 0 && { date: dateOf(state) }) });
      pipeline(answered, response).then(resolve, reject);
    });
    asked.on('error', reject);
    pipeline(request, (parts: AsyncIterable<Buffer>) => bend(parts, noted, fault), asked).catch(reject);
  });
}

/** The body on its way to the hub: remembered, and cut or held up where the fault says so. */
async function* bend(parts: AsyncIterable<Buffer>, noted: SeenRequest, fault: Fault | undefined): AsyncGenerator<Buffer> {
  const at = fault?.kind === 'cut-request' || fault?.kind === 'slow' ? fault.after : Number.POSITIVE_INFINITY;
  for await (const part of parts) {
    const left = at - noted.body.length;
    noted.body = Buffer.concat([noted.body, part]);
    if (left < 0 || left >= part.length) {
      yield part;
      continue;
    }
    if (left > 0) yield part.subarray(0, left);
    if (fault?.kind === 'slow') await wait(fault.ms);
    else {
      await wait(50); // what was sent has to leave before the connection breaks
      throw new Error('cut');
    }
    yield part.subarray(left);
  }
  if (fault?.kind === 'slow' && noted.body.length <= at) await wait(fault.ms);
}
