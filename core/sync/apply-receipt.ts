import { firstPrevious } from '../envelope/envelope.ts';
import { keepSpans } from './keep-spans.ts';
import type { OutboxEntry, SyncHead } from './outbox-entry.ts';
import type { Receipt } from './receipt.ts';

/** A supervisor who asks for the same envelope again and again does not get it for ever. */
const mostResent = 99;

/** A supervisor's clock may be ahead, but acts are not kept for years over that; in ms. */
const mostAhead = 3 * 24 * 60 * 60 * 1000;

/** Hashes of confirmed envelopes that are remembered. */
const mostGone = 200;

export type EntryOutline = Pick<OutboxEntry, 'seq' | 'sha256' | 'state' | 'from' | 'to' | 'count' | 'resent'>;

export interface Received {
  /** numbers of envelopes that may be deleted now */
  remove: number[];
  /** numbers of envelopes that the hub has lost or spoilt: to be sent under their next name */
  resend: number[];
  head: SyncHead;
  /** interactions that it brought news of */
  received: number;
}

/** What is known of the envelopes: how far they are, and those that are still here. */
export interface Books {
  head: SyncHead;
  entries: readonly EntryOutline[];
  /** in the team are supervisors on other devices */
  hasOthers: boolean;
}

/**
 * What a receipt, verified by `parseReceipt`, changes. `foreign`: it confirms another file than ours under that number, so it confirms nothing.
 * `old`: the file it names is gone from here, so nothing can be said. `now` in ms since 1970, UTC, best by the hub's clock.
 */
export function applyReceipt(receipt: Receipt, books: Books, now: number): Received | 'foreign' | 'old' {
  const known = recognise(receipt, books);
  if (known !== 'ours') return known;
  const { head, entries, hasOthers } = books;
  const missing = new Set(receipt.missing);
  // what the supervisor of this device has is on the same disk: where there is another one, it is that one's word that counts
  const isOwn = receipt.by === head.device;
  const arrived = isOwn && hasOthers ? [] : entries.filter(({ seq }) => seq <= receipt.upTo && !missing.has(seq));
  // the same receipt is fetched many times, and asks once
  const isNews = head.receipts[receipt.by]?.issued !== receipt.issued;
  const lost = entries.filter(({ seq, state, resent }) => isNews && missing.has(seq) && state === 'sent' && resent < mostResent);
  const received = arrived.reduce((sum, { count }) => sum + count, 0);
  return {
    remove: arrived.map(({ seq }) => seq),
    resend: lost.map(({ seq }) => seq),
    received,
    head: {
      ...head,
      received: head.received + received,
      ...(received > 0 && { receivedAt: now }),
      // by the later of two clocks: the time that acts are kept begins there
      kept: keepSpans(
        head.kept,
        isOwn ? arrived.map((entry) => ({ ...entry, isOwn })) : arrived,
        Math.max(now, Math.min(Date.parse(receipt.issued), now + mostAhead)),
      ),
      gone: rememberGone(books, arrived),
      receipts: { ...head.receipts, [receipt.by]: { upTo: receipt.upTo, head: receipt.head, issued: receipt.issued } },
    },
  };
}

function rememberGone({ head, entries }: Pick<Books, 'head' | 'entries'>, arrived: readonly EntryOutline[]): SyncHead['gone'] {
  const left = entries.filter((entry) => !arrived.includes(entry));
  const first = Math.min(...left.map(({ seq }) => seq));
  const gone = [...head.gone, ...arrived.map(({ seq, sha256 }) => ({ seq, sha256 }))].sort((one, other) => one.seq - other.seq);
  return gone.filter(({ seq }) => seq > first).slice(-mostGone);
}

/** By the file, while it is here; later by the chain or by what was received before. */
function recognise({ upTo, head: hash }: Receipt, { head, entries }: Pick<Books, 'head' | 'entries'>): 'ours' | 'foreign' | 'old' {
  const known = [
    ...(upTo === 0 ? [firstPrevious] : []),
    ...entries.filter(({ seq }) => seq === upTo).map(({ sha256 }) => sha256),
    ...(upTo === head.nextSeq - 1 ? [head.previous] : []),
    ...head.gone.filter(({ seq }) => seq === upTo).map(({ sha256 }) => sha256),
    ...Object.values(head.receipts).flatMap((before) => (before.upTo === upTo ? [before.head] : [])),
  ];
  if (known.length > 0) return known.every((ours) => ours === hash) ? 'ours' : 'foreign';
  return upTo >= head.nextSeq ? 'foreign' : 'old';
}
