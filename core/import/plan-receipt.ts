import type { Receipt } from '../sync/receipt.ts';
import { countSeqs, listSeqs } from './advance-device.ts';
import type { KnownDevice, SeqRange } from './known.ts';

/** As many as a receipt can name. */
const mostMissing = 5000;

export type Cover = Pick<Receipt, 'upTo' | 'missing'>;

/**
 * Up to which number a receipt may speak, and what is missing below; undefined: nothing has come yet.
 * A number with two envelopes counts as missing until a person has decided, so that the device keeps its own.
 */
export function planReceipt({ lastSeq, missing, contested }: KnownDevice): Cover | undefined {
  const absent = [...missing, ...contested.map((seq) => ({ from: seq, to: seq }))].sort((a, b) => a.from - b.from);
  const ends = [lastSeq, ...absent.map(({ from }) => from - 1)].sort((a, b) => b - a);
  const upTo = ends.find((end) => end > 0 && !isIn(absent, end) && countSeqs(upToEnd(absent, end)) <= mostMissing);
  return upTo === undefined ? undefined : { upTo, missing: listSeqs(upToEnd(absent, upTo), mostMissing) };
}

const isIn = (ranges: readonly SeqRange[], seq: number): boolean => ranges.some(({ from, to }) => from <= seq && seq <= to);

const upToEnd = (ranges: readonly SeqRange[], end: number): SeqRange[] => ranges.filter(({ to }) => to < end);
