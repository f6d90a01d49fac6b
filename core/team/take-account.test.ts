import { describe, expect, it } from 'vitest';
import type { AccountKind, HubAccount } from '../hub/hub-text.ts';
import type { TeamDevice, TeamRole } from './root.ts';
import { isAccountFree, kindFor, listSpare, takeAccount } from './take-account.ts';

const account = (user: string, kind: AccountKind = 'device', password = `of ${user}`): HubAccount => ({
  folder: user,
  user,
  password,
  kind,
});
const device = (id: string, user?: string, isBlocked = false): TeamDevice => ({
  ...{ id, name: id, roles: ['counsellor'], signs: '', seals: '', from: '2026-11-22' },
  ...(user === undefined ? {} : { account: user }),
  ...(isBlocked ? { blocked: { at: '2026-11-22T09:00:00.000Z', why: 'lost' } } : {}),
});
const url = 'https://hub.example.org/';
const accounts = [account('device-01'), account('device-02'), account('device-03')];
const usersOf = (spare: HubAccount[]): string[] => spare.map(({ user }) => user);

describe('spare accounts', () => {
  it('are those that no device has or had', () => {
    const devices = [device('d-1', 'device-01'), device('d-2', 'device-02', true), device('d-3')];
    expect(usersOf(listSpare({ accounts }, { devices }))).toEqual(['device-03']);
  });

  it('are not those whose passwords were on a device that was stolen, until they have others', () => {
    const stolen = [account('device-01'), account('device-02', 'device', 'before it was renewed')];
    expect(usersOf(listSpare({ accounts }, { devices: [] }, stolen))).toEqual(['device-02', 'device-03']);
  });
});

it.each<[TeamRole[], AccountKind]>([
  [['counsellor'], 'device'],
  [['editor'], 'device'],
  [['counsellor', 'supervisor'], 'supervisor'],
  [['supervisor', 'coordinator'], 'coordinator'],
  [['coordinator'], 'coordinator'],
])('devices with the roles %j take an account for a %s', (roles, kind) => {
  expect(kindFor(roles)).toBe(kind);
});

describe('taking an account', () => {
  const hub = { url, access: { kind: 'webdav' as const, drop: { url, user: '', password: '' } }, spare: accounts };

  it('gives the first of its kind, and it is no longer free', () => {
    const taken = takeAccount({ ...hub, spare: [account('supervisor-01', 'supervisor'), ...accounts] }, 'device');
    expect(taken).toMatchObject({ account: 'device-01', access: { drop: { url: `${url}logs/device-01/`, password: 'of device-01' } } });
    expect(usersOf(taken?.hub.spare ?? [])).toEqual(['supervisor-01', 'device-02', 'device-03']);
  });

  it('gives none of another kind, and none in Nextcloud', () => {
    const { url: _url, ...cloud } = hub;
    expect(takeAccount(hub, 'supervisor')).toBeUndefined();
    expect(takeAccount(cloud, 'device')).toBeUndefined();
  });
});

it('an account that another device works with is not to be revoked', () => {
  const [old, now] = [device('d-1', 'device-01', true), device('d-2', 'device-01')];
  expect(isAccountFree([old, now], 'device-01')).toBe(false);
  expect(isAccountFree([old, { ...now, blocked: old.blocked }], 'device-01')).toBe(true);
});
