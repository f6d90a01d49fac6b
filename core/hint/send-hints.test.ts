import { expect, it } from 'vitest';
import type { HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import { type HintOutcome, sendHints } from './send-hints.ts';

const answer = (status: number): HubAnswer => ({ status, header: () => null, body: new Uint8Array() });

it.each<[number | HubFailure, HintOutcome, string[], number]>([
  [201, 'sent', [], 3],
  [412, 'sent', [], 3],
  [403, 'refused', [], 3],
  [404, 'refused', [], 3],
  [401, 'locked', ['b', 'c'], 2],
  [200, 'waiting', ['b', 'c'], 2],
  [302, 'waiting', ['b', 'c'], 2],
  [429, 'waiting', ['b', 'c'], 2],
  [503, 'waiting', ['b', 'c'], 2],
  ['unreachable', 'waiting', ['b', 'c'], 2],
])('hints, of which the second is answered %s: %s, left are %j', async (given, outcome, left, asked) => {
  const put: string[] = [];
  const sent = await sendHints(['a', 'b', 'c'], async (hint) => {
    put.push(hint);
    return hint === 'b' ? (typeof given === 'string' ? given : answer(given)) : answer(201);
  });
  expect(sent).toEqual({ left, outcome });
  expect(put).toHaveLength(asked);
});
