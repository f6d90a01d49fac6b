import { describe, expect, it } from 'vitest';
import { applyReceipt as applyTo, type Books, type EntryOutline, type Received } from './apply-receipt.ts';
import type { SyncHead } from './outbox-entry.ts';
import type { Receipt } from './receipt.ts';
import { startHead } from './sync-head.ts';

const team = '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11';
const now = Date.parse('2026-11-22T09:00:00Z');
const hash = (seq: number): string => String(seq).padStart(64, '0');

/** Five envelopes of ten acts each. */
const entries: EntryOutline[] = [1, 2, 3, 4, 5].map((seq) => ({
  seq,
  sha256: hash(seq),
  state: 'sent',
  from: seq * 10 - 9,
  to: seq * 10,
  count: 10,
  resent: 0,
}));
const head: SyncHead = { ...startHead({ team, device: 'd-3f9a2c71' }), sealedUpTo: 50, nextSeq: 6, previous: hash(5) };

const receipt = (upTo: number, change: Partial<Receipt> = {}): Receipt => ({
  format: 'pomost-receipt',
  formatVersion: 1,
  team,
  device: 'd-3f9a2c71',
  by: 'd-aaaaaaaa',
  upTo,
  head: hash(upTo),
  missing: [],
  issued: '2026-11-22T08:00:00.000Z',
  ...change,
});

const applyReceipt = (given: Receipt, books: Omit<Books, 'hasOthers'>, at: number) => applyTo(given, { hasOthers: true, ...books }, at);

const without = (seqs: readonly number[]): EntryOutline[] => entries.filter(({ seq }) => !seqs.includes(seq));

function take(given: Receipt, books = { head, entries }): Received {
  const result = applyReceipt(given, books, now);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

describe('a receipt', () => {
  it('lets go of all that has arrived, and of nothing later', () => {
    const { remove, resend, received, head: next } = take(receipt(3));
    expect({ remove, resend, received }).toEqual({ remove: [1, 2, 3], resend: [], received: 30 });
    expect(next).toMatchObject({ received: 30, receivedAt: now, kept: [{ from: 1, to: 30 }] });
  });

  it('asks for what is missing, and keeps it here', () => {
    expect(take(receipt(4, { missing: [1, 3] }))).toMatchObject({ remove: [2, 4], resend: [1, 3], received: 20 });
  });

  it('asks once, however often it is fetched', () => {
    const first = take(receipt(4, { missing: [3] }));
    const rest = without(first.remove);
    expect(take(receipt(4, { missing: [3] }), { head: first.head, entries: rest }).resend).toEqual([]);
    expect(take(receipt(4, { missing: [3], issued: '2026-11-22T09:30:00.000Z' }), { head: first.head, entries: rest }).resend).toEqual([3]);
  });

  it('does not ask for what is not sent yet', () => {
    const waiting = entries.map((entry) => (entry.seq === 3 ? { ...entry, state: 'sealed' as const } : entry));
    expect(take(receipt(4, { missing: [3] }), { head, entries: waiting })).toMatchObject({ remove: [1, 2, 4], resend: [] });
  });

  it('does not ask for ever', () => {
    const often = entries.map((entry) => ({ ...entry, resent: 99 }));
    expect(take(receipt(4, { missing: [3] }), { head, entries: often }).resend).toEqual([]);
  });

  it('confirms the missing one once it is there, though the last file is gone from here', () => {
    const first = take(receipt(4, { missing: [3] }));
    const second = take(receipt(4, { issued: '2026-11-22T09:30:00.000Z' }), { head: first.head, entries: without(first.remove) });
    expect(second).toMatchObject({ remove: [3], received: 10 });
    expect(second.head.kept).toMatchObject([{ from: 1, to: 40 }]);
  });

  it('asks for later ones that arrived spoilt, and for the first of all', () => {
    expect(take(receipt(3, { missing: [5] }))).toMatchObject({ remove: [1, 2, 3], resend: [5] });
    expect(take(receipt(0, { missing: [1] }))).toMatchObject({ remove: [], resend: [1], received: 0 });
  });

  it('of a slower supervisor is known while something before it is unconfirmed', () => {
    const { head: next, remove } = take(receipt(5, { missing: [1] }));
    const slower = receipt(3, { by: 'd-bbbbbbbb' });
    expect(take(slower, { head: next, entries: without(remove) }).remove).toEqual([1]);
    expect(applyReceipt(receipt(3, { head: hash(7) }), { head: next, entries: without(remove) }, now)).toBe('foreign');
  });

  it('of the very last envelope is known by the chain', () => {
    expect(take(receipt(5), { head, entries: without([5]) }).remove).toEqual([1, 2, 3, 4]);
  });

  it('counts an act once, whichever supervisor confirms it', () => {
    const first = take(receipt(4));
    const second = take(receipt(5, { by: 'd-bbbbbbbb' }), { head: first.head, entries: without(first.remove) });
    expect([second.received, second.head.received]).toEqual([10, 50]);
  });

  it.each<[string, Receipt, readonly number[], 'foreign' | 'old']>([
    ['names another file', receipt(3, { head: hash(7) }), [], 'foreign'],
    ['names a file before the first', receipt(0, { head: hash(7) }), [], 'foreign'],
    ['names a file that was never sealed', receipt(6), [], 'foreign'],
    ['names another file as the last', receipt(5, { head: hash(7) }), [5], 'foreign'],
    ['is old and was replayed', receipt(2, { missing: [1] }), [2], 'old'],
  ])('that %s confirms nothing', (_what, given, gone, expected) => {
    expect(applyReceipt(given, { head, entries: without(gone) }, now)).toBe(expected);
  });

  it('confirms nothing while what is known contradicts itself', () => {
    const before = { 'd-bbbbbbbb': { upTo: 3, head: hash(7), issued: '2026-11-22T07:00:00.000Z' } };
    expect(applyReceipt(receipt(3), { head: { ...head, receipts: before }, entries }, now)).toBe('foreign');
  });

  it.each([
    ['2026-11-24T08:00:00.000Z', '2026-11-24'],
    ['2020-01-01T08:00:00.000Z', '2026-11-22'],
    // a supervisor's clock that is years ahead keeps nothing for years
    ['2027-12-24T08:00:00.000Z', '2026-11-25'],
  ])('that was issued at %s counts as received on %s: by the later of both clocks, three days ahead at most', (issuedAt, on) => {
    expect(take(receipt(3, { issued: issuedAt })).head.kept[0]?.at).toBe(Date.parse(`${on}T00:00:00Z`));
  });

  it('that contradicts one of before confirms nothing', () => {
    const { head: next, remove } = take(receipt(4));
    expect(applyReceipt(receipt(4, { by: 'd-bbbbbbbb', head: hash(7) }), { head: next, entries: without(remove) }, now)).toBe('foreign');
  });
});
