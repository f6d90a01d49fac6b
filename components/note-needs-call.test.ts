import { expect, it } from 'vitest';
import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import { noteNeedsCall } from './note-needs-call.ts';

const minute = 60_000;
const id = '019a9f00-0000-7000-8000-000000000001';
const at = '2026-11-22T09:00:00.000Z';
const note = { id, kind: 'handover', from: 'd-00000001', to: { role: 'supervisor' }, at, words: 'Please call.' } as const;

it.each<[string, Partial<KeptNote>, number, boolean]>([
  ['not sent for a minute', { isSent: false }, 1, false],
  ['not sent for two minutes', { isSent: false }, 2, true],
  ['sent, and not confirmed for 14 minutes', {}, 14, false],
  ['sent, and not confirmed for 15 minutes', {}, 15, true],
  ['sent, and not confirmed for days', { isOver: true }, 10_000, true],
  ['confirmed', { acknowledgedAt: 1 }, 10_000, false],
  ['that came', { box: 'in' }, 10_000, false],
  ['that is only a doubt', { note: { ...note, kind: 'doubt' } }, 10_000, false],
])('a handover %s: after these minutes somebody is to be called', (_name, change, minutes, needs) => {
  const kept: KeptNote = { id, note, box: 'out', isSent: true, keptAt: 1000, ...change };
  expect(noteNeedsCall(kept, 1000 + minutes * minute)).toBe(needs);
});
