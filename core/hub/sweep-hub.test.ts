import { expect, it } from 'vitest';
import { makeShelfHub } from '../../tests/shelf-hub.ts';
import { sweepHub } from './sweep-hub.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22);
const hash = '0123456789abcdef'.repeat(2);
const place = { url: 'https://hub.example.org/shared/', user: '', password: '' };

it.each<[string, number, boolean]>([
  [`notes/supervisor-20261122-${hash}.age`, 30, true],
  [`notes/supervisor-20261122-${hash}.age`, 32, false],
  [`notes/pomost-probe-0a1b`, 0.5, true],
  [`notes/pomost-probe-0a1b`, 2, false],
  [`hints/pomost-probe-0a1b`, 2, false],
  [`hints/2026q4-${hash}-w-01234567`, 1, true],
  [`hints/2026q4-${hash}-w-01234567`, 2, false],
  [`hints/2026q4-${hash}-a-01234567`, 30, true],
  [`hints/2026q4-${hash}-a-01234567`, 32, false],
  ['notes/something-else', 400, true],
])('%s of %d days stays: %s', async (path, days, stays) => {
  const hub = makeShelfHub(() => now);
  hub.files.set(path, { bytes: new Uint8Array(1), modified: now - days * day });
  const folder = path.startsWith('notes/') ? 'notes' : 'hints';
  expect(await sweepHub(hub.ask, place, { folder, now: () => now })).toBe(stays ? 0 : 1);
  expect(hub.files.has(path)).toBe(stays);
});

it('deletes nothing by the clock of a hub that is years ahead', async () => {
  const hub = makeShelfHub(() => now + 400 * day);
  const path = `notes/supervisor-20261122-${hash}.age`;
  hub.files.set(path, { bytes: new Uint8Array(1), modified: now - day });
  expect(await sweepHub(hub.ask, place, { folder: 'notes', now: () => now })).toBe(0);
});
