import { expect, it } from 'vitest';
import { makeTeam } from '../../tests/make-team.ts';
import type { TeamRoot } from '../team/root.ts';
import { findExportObstacle } from './find-export-obstacle.ts';
import { findMemberTrouble } from './member-trouble.ts';
import { nameStoreError } from './name-store-error.ts';
import type { Trouble } from './outbox-entry.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const blocked = { at: '2026-11-01T00:00:00.000Z', why: 'lost' } as const;
const { root, devices } = await makeTeam();
const [supervisor, counsellor] = root.devices;
if (!supervisor || !counsellor) throw new Error('a team of two');
const ofCounsellor = (change: Partial<TeamRoot>) => ({ root: { ...root, ...change }, device: devices[1]?.id ?? '' });

const noReaders = { devices: [counsellor], paper: [] };
const blockedRoot = { devices: [supervisor, { ...counsellor, blocked }] };

it.each<[string, Partial<TeamRoot>, Trouble | undefined]>([
  ['nothing', {}, undefined],
  ['that it is blocked', blockedRoot, 'blocked-device'],
  ['that it is not in the list', { devices: [supervisor] }, 'blocked-device'],
  ['that the list is old', { expires: '2026-11-22T08:00:00.000Z' }, 'root-expired'],
  ['that one alone can open what it sends', { paper: [] }, 'few-readers'],
  ['that the paper alone opens what it sends', { devices: [{ ...supervisor, blocked }, counsellor] }, 'few-readers'],
  ['that nobody can', noReaders, 'few-readers'],
])('the team says of a device %s', (_what, change, expected) => {
  expect(findMemberTrouble(ofCounsellor(change), now)).toBe(expected);
});

it.each<[string, Partial<TeamRoot>, number, ReturnType<typeof findExportObstacle>]>([
  ['something is there', {}, 1, undefined],
  ['nothing is there', {}, 0, 'empty'],
  ['nothing could be sealed: blocked', blockedRoot, 0, 'blocked'],
  ['what was sealed before the block is there', blockedRoot, 1, undefined],
  ['nothing could be sealed: nobody could open it', noReaders, 0, 'nobody'],
  ['nobody could open the file', noReaders, 1, 'nobody'],
])('a file for the supervisor where %s', (_what, change, count, expected) => {
  expect(findExportObstacle(ofCounsellor(change), count)).toBe(expected);
});

it.each([
  [new DOMException('', 'QuotaExceededError'), 'disk-full'],
  [new DOMException('', 'InvalidStateError'), 'store-closed'],
  ['QuotaExceededError', 'store-closed'],
])('%s of the store is %s', (error, expected) => {
  expect(nameStoreError(error)).toBe(expected);
});
