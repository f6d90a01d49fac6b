/** What can happen between a device and its hub. Without a fault everything passes. */
export type Fault =
  /** the connection breaks before the hub hears of it */
  | { kind: 'refuse' }
  /** the hub gets so many bytes of the body, then both ends break */
  | { kind: 'cut-request'; after: number }
  /** the hub does it, the answer never arrives */
  | { kind: 'cut-answer' }
  /** after so many bytes of the body nothing moves for so long */
  | { kind: 'slow'; after: number; ms: number }
  /** somebody else answers: a captive portal, a proxy, a hub that is full */
  | { kind: 'say'; status: number; headers?: Readonly<Record<string, string>>; body?: string };

export interface FaultRule {
  fault: Fault;
  /** absent: every one */
  method?: string;
  /** of the path, decoded; absent: every one */
  path?: RegExp;
  /** how often it still happens; absent: always */
  times?: number;
  /** 0 to 1: how probable it is; absent: certain */
  chance?: number;
}

const html =
  '<!doctype html><html lang="en"><title>Welcome</title><form><label>Room <input name="room"></label><button>Log in</button></form>';

/** The ways in which a network that wants a log-in answers for the hub. 201 is not among them: Apache's own has a page, too. */
export const captivePortals: readonly (readonly [string, Fault])[] = [
  ['200 with a page', { kind: 'say', status: 200, headers: { 'content-type': 'text/html' }, body: html }],
  ['200 with nothing', { kind: 'say', status: 200 }],
  ['302 to a log-in', { kind: 'say', status: 302, headers: { location: 'https://login.pomost.test/' } }],
  ['307 to a log-in', { kind: 'say', status: 307, headers: { location: 'https://login.pomost.test/' } }],
  ['511', { kind: 'say', status: 511, headers: { 'content-type': 'text/html' }, body: html }],
];
