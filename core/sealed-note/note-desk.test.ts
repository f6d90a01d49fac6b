import { expect, it } from 'vitest';
import type { HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import { type NoteTrouble, readTrouble } from './note-desk.ts';

const answer = (status: number): HubAnswer => ({ status, header: () => null, body: new Uint8Array() });

it.each<[HubAnswer | HubFailure, NoteTrouble | undefined]>([
  [answer(201), undefined],
  [answer(412), undefined],
  ['unreachable', 'unreachable'],
  ['timeout', 'unreachable'],
  ['redirected', 'unreachable'],
  [answer(200), 'unreachable'],
  [answer(407), 'unreachable'],
  [answer(429), 'unreachable'],
  [answer(503), 'unreachable'],
  [answer(511), 'unreachable'],
  [answer(401), 'refused'],
  [answer(403), 'denied'],
  [answer(404), 'denied'],
  [answer(405), 'denied'],
  [answer(413), 'denied'],
  [answer(500), 'denied'],
  [answer(507), 'denied'],
])('%o is %s', (given, trouble) => {
  expect(readTrouble(given, [201, 412])).toBe(trouble);
});
