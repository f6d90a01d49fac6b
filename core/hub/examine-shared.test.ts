import { expect, it } from 'vitest';
import { makeShelfHub } from '../../tests/shelf-hub.ts';
import type { AskHub, HubRequest } from './ask-hub.ts';
import type { FindingCode } from './diagnosis.ts';
import { examineRights, examineShared } from './examine-shared.ts';

const place = (path: string) => ({ url: `https://hub.example.org/${path}`, user: '', password: '' });
const [shared, logs, drop] = [place('shared/'), place('logs/'), place('logs/supervisor-01/')];

/** A hub that refuses some requests. */
function makeAsk(refuses: (request: HubRequest) => boolean): { ask: AskHub; files: Map<string, unknown> } {
  const shelf = makeShelfHub(() => 0);
  return {
    files: shelf.files,
    ask: async (request) => (refuses(request) ? { status: 403, header: () => null, body: new Uint8Array() } : shelf.ask(request)),
  };
}
const isChange = ({ method }: HubRequest): boolean => method === 'PUT';

it.each<[string, (request: HubRequest) => boolean, FindingCode[]]>([
  ['takes hints', ({ path }) => path.startsWith('team/'), []],
  ['takes no hints', (request) => isChange(request) && /^(team|hints)\//.test(request.path), ['hints-not-addable']],
  ['takes no notes', (request) => isChange(request) && /^(team|notes)\//.test(request.path), ['shared-not-addable']],
])('a hub that %s', async (_what, refuses, codes) => {
  const { ask, files } = makeAsk(refuses);
  const found = await examineShared(ask, shared, 'pomost-probe-1');
  expect(found.filter((code) => code !== 'shared-unreadable')).toEqual(codes);
  expect([...files.keys()]).toEqual([]);
});

it.each<[string, (request: HubRequest) => boolean, FindingCode[]]>([
  ['may do what it needs', () => false, []],
  ['may not list what is sent', ({ method, place: { url } }) => method === 'PROPFIND' && url === logs.url, ['logs-not-listable']],
  ['may not write receipts', isChange, ['receipts-not-replaceable']],
  ['may not write over receipts', (request) => isChange(request) && !request.headers?.['If-None-Match'], ['receipts-not-replaceable']],
])('a supervisor who %s', async (_what, refuses, codes) => {
  const { ask, files } = makeAsk(refuses);
  expect(await examineRights(ask, { kind: 'webdav', drop, shared, logs }, 'pomost-probe-1')).toEqual(codes);
  expect([...files.keys()]).toEqual([]);
});

it('a device that is no supervisor is not asked for it', async () => {
  expect(await examineRights(makeAsk(() => true).ask, { kind: 'webdav', drop, shared }, 'pomost-probe-1')).toEqual([]);
});
