import type { KnownDevice, SeqRange } from './known.ts';

/** More numbers in a row than a device can reach are a lie; the lie must not fill the memory. */
export const mostNamedGaps = 200;

export const newDevice = (device: string): KnownDevice => ({ device, lastSeq: 0, missing: [], contested: [] });

/** After the envelope `seq` was imported. */
export function advanceDevice(known: KnownDevice, seq: number): KnownDevice {
  if (seq <= known.lastSeq) return { ...known, missing: takeOut(known.missing, seq) };
  const gap = seq > known.lastSeq + 1 ? [{ from: known.lastSeq + 1, to: seq - 1 }] : [];
  return { ...known, lastSeq: seq, missing: [...known.missing, ...gap] };
}

const takeOut = (ranges: readonly SeqRange[], seq: number): SeqRange[] =>
  ranges.flatMap((range) => {
    if (seq < range.from || seq > range.to) return [range];
    return [
      { from: range.from, to: seq - 1 },
      { from: seq + 1, to: range.to },
    ].filter(({ from, to }) => from <= to);
  });

/** Single numbers, rising, at most so many. */
export function listSeqs(ranges: readonly SeqRange[], most: number): number[] {
  const seqs: number[] = [];
  for (const { from, to } of ranges) for (let seq = from; seq <= to && seqs.length < most; seq++) seqs.push(seq);
  return seqs;
}

export const countSeqs = (ranges: readonly SeqRange[]): number => ranges.reduce((count, { from, to }) => count + to - from + 1, 0);
