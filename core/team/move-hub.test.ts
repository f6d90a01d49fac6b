import { beforeAll, describe, expect, it } from 'vitest';
import { makeTeam } from '../../tests/make-team.ts';
import { blockDevice } from './make-root.ts';
import { isSameHub, ownAccess, withAccounts, withoutSpare } from './move-hub.ts';
import type { TeamRoot } from './root.ts';
import { listSpare } from './take-account.ts';

const now = Date.UTC(2026, 10, 22);
const hubAt = (url: string) => ({ url, access: { kind: 'webdav' as const, drop: { url, user: '', password: '' } }, spare: [] });
const [here, elsewhere] = [hubAt('https://hub.example.org/'), hubAt('https://other.example.org/')];
let root: TeamRoot;
let own: string;

beforeAll(async () => {
  const made = (await makeTeam()).root;
  const devices = made.devices.map((device, index) => ({ ...device, account: `device-0${index}` }));
  own = devices[0]?.id ?? '';
  const lost = blockDevice({ ...made, devices }, { device: devices[1]?.id ?? '', why: 'lost' }, now);
  if (!lost.ok) throw new Error(lost.error);
  root = { ...lost.value, devices: [...lost.value.devices, { ...lost.value.devices[0], id: 'd-00000009', account: 'device-09' } as never] };
});

const accountsOf = ({ devices }: TeamRoot) => devices.map(({ account }) => account);

describe('accounts of a hub', () => {
  it('stay at the same one', () => {
    const after = withAccounts(root, { device: own, account: 'coordinator-01', isSame: true }, now);
    expect(accountsOf(after)).toEqual(['coordinator-01', ...accountsOf(root).slice(1)]);
    expect(after.version).toBe(root.version + 1);
  });

  it('go at another one, but never those of a blocked device', () => {
    const after = withAccounts(root, { device: own, account: 'coordinator-01', isSame: false }, now);
    expect(accountsOf(after)).toEqual([
      'coordinator-01',
      'device-01',
      ...accountsOf(root)
        .slice(2)
        .map(() => undefined),
    ]);
  });
});

it.each([
  ['the same address', { lastHub: here.url }, true],
  ['another address', { lastHub: elsewhere.url }, false],
  ['not known, as after taking over by a file', {}, true],
])('a hub after %s', (_what, before, isSame) => {
  expect(isSameHub(before, here.url)).toBe(isSame);
});

it.each([
  ['its way to it', { hub: here, lastHub: here.url }, here.access],
  ['that files are exchanged, once the hub is left', { lastHub: here.url }, null],
  ['nothing after taking over by a file: it may reach the hub by itself', {}, undefined],
])('the own device is told of the hub %s', (_what, before, told) => {
  expect(ownAccess(before)).toEqual(told);
});

it('after taking over no account is free before it has another password', () => {
  const account = (user: string, password: string) => ({ folder: user, user, password, kind: 'device' as const });
  const [first, second] = [account('device-01', 'known'), account('device-02', 'known')];
  const after = withoutSpare({ ...here, spare: [first, second] });
  expect(after).toMatchObject({ hub: { spare: [] }, lastHub: here.url });
  const free = (accounts: (typeof first)[]) => listSpare({ accounts }, { devices: [] }, after.stolen).map(({ user }) => user);
  expect(free([first, second])).toEqual([]);
  expect(free([first, account('device-02', 'renewed'), account('device-03', 'added')])).toEqual(['device-02', 'device-03']);
});
