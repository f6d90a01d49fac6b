import { beforeAll, expect, it } from 'vitest';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { joinAs } from '../../tests/outbox-model/make-scene.ts';
import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import { makeReceipt } from '../import/make-receipt.ts';
import { type Bytes, toBytes } from '../team/bytes.ts';
import { fetchReceipts } from './fetch-receipts.ts';
import { nameReceipt } from './receipt.ts';

let team: MadeTeam;
let file: Bytes;
const place = { url: 'https://hub.example/shared/', user: '', password: '' };

beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Office 2', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
  ]);
  const [, by, device] = team.devices;
  if (!by || !device) throw new Error('no such device');
  const wish = { team: team.root.team.id, device: device.id, by: by.id, upTo: 0, head: '0'.repeat(64), missing: [] };
  file = toBytes(JSON.stringify(await makeReceipt({ ...wish, issued: '2026-11-22T09:00:00.000Z' }, by.keys)));
});

const answer = (status: number, body: Bytes = toBytes(''), type = 'application/json'): HubAnswer => ({
  status,
  header: (name) => (name === 'content-type' ? type : null),
  body,
});

/** The first supervisor's file is answered so, the second one's is whole. */
async function fetchAfter(first: HubAnswer | HubFailure): Promise<{ count: number; asked: number; failure: unknown }> {
  const member = joinAs(team, 2);
  let asked = 0;
  const ask: AskHub = async ({ path }) => {
    asked += 1;
    return path.endsWith(nameReceipt({ device: member.device, by: team.devices[0]?.id ?? '' })) ? first : answer(200, file);
  };
  const { receipts, failure } = await fetchReceipts(ask, place, member);
  return { count: receipts.length, asked, failure: typeof failure === 'object' ? failure.status : failure };
}

it.each<[string, HubAnswer | HubFailure, unknown]>([
  ['is not there', answer(404), undefined],
  ['is empty', answer(200), 'redirected'],
  ['is cut', answer(200, toBytes('{"payload":"AA')), 'redirected'],
  ['is closed', answer(403), 403],
  ['breaks the hub', answer(500), 500],
  ['is too long', 'too-long', 'too-long'],
])('a receipt that %s holds up no other supervisor’s', async (_what, first, failure) => {
  expect(await fetchAfter(first)).toEqual({ count: 1, asked: 2, failure });
});

it.each<[string, HubAnswer | HubFailure, unknown]>([
  ['the password is wrong', answer(401), 401],
  ['a proxy wants one', answer(407), 407],
  ['the hub is asked too often', answer(429), 429],
  ['the hub is busy', answer(503), 503],
  ['the network wants a log-in', answer(511), 511],
  ['the network shows a page', answer(200, toBytes('<html>'), 'text/html; charset=utf-8'), 'redirected'],
  ['the network sends elsewhere', 'redirected', 'redirected'],
  ['nobody answers', 'unreachable', 'unreachable'],
])('nothing more is asked where %s', async (_what, first, failure) => {
  expect(await fetchAfter(first)).toEqual({ count: 0, asked: 1, failure });
});
