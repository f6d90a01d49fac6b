import type { Cover } from './plan-receipt.ts';

const day = 24 * 60 * 60 * 1000;
/** A device sends a missing envelope once for each receipt: if that came to nothing either, it is asked once more, after so long, in ms. */
const askAgainAfter = day;
/** The hub may have lost it, which nobody here would see, in ms. */
const writeAgainAfter = 7 * day;

/** The last receipt written for a device. */
export interface WrittenReceipt extends Cover {
  /** ms since 1970, UTC */
  at: number;
  /** as it stands in it: devices take what is missing as asked for once for each */
  issued: string;
  /** of the hub's shared folder that it went to; absent: to a file */
  url?: string;
}

interface Wish {
  cover: Cover;
  written: WrittenReceipt | undefined;
  /** numbers that it is vain to ask for */
  unaskable: ReadonlySet<number>;
  /** ms since 1970, UTC */
  now: number;
}

const asks = ({ cover, unaskable }: Pick<Wish, 'cover' | 'unaskable'>): boolean => cover.missing.some((seq) => !unaskable.has(seq));

const isSame = (cover: Cover, written: Cover): boolean => cover.upTo === written.upTo && cover.missing.join() === written.missing.join();

/** Whether a receipt has to be written to the hub at `url`. */
export function isReceiptDue(wish: Wish, url: string): boolean {
  const { cover, written, now } = wish;
  if (!written || written.url !== url || !isSame(cover, written)) return true;
  return Math.abs(now - written.at) > (asks(wish) ? askAgainAfter : writeAgainAfter);
}

/** Where there is nothing to ask for, as before: then the device does not send again what it has sent in vain. */
export function planIssued(wish: Wish): string {
  const { cover, written, now } = wish;
  // of the same number and time the device would take no notice
  const isNoticed = written && (cover.upTo !== written.upTo || isSame(cover, written));
  return isNoticed && !asks(wish) ? written.issued : new Date(now).toISOString();
}
