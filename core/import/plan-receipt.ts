import type { Receipt } from '../sync/receipt.ts';
import { countSeqs, listSeqs } from './advance-device.ts';
import { problemTraits } from './import-problem.ts';
import type { KeptProblem } from './kept-problem.ts';
import type { KnownDevice, SeqRange } from './known.ts';
import { toRanges } from './to-ranges.ts';

/** As many as a receipt can name. */
const mostMissing = 5000;

export type Cover = Pick<Receipt, 'upTo' | 'missing'>;

/** Of a problem, what a receipt depends on. */
export type KnownProblem = Pick<KeptProblem, 'code' | 'device' | 'seq' | 'state'>;

/**
 * Up to which number a receipt may speak, what is missing below, and what came spoilt above; undefined: there is nothing to say yet.
 * A number with two envelopes counts as missing until a person has decided, so that the device keeps its own.
 */
export function planReceipt({ device, lastSeq, missing, contested }: KnownDevice, problems: readonly KnownProblem[]): Cover | undefined {
  const own = problems.filter((problem) => problem.device === device);
  const undecided = contested.filter((seq) => !isSettled(own, seq));
  const absent = [...missing, ...toRanges(undecided)].sort((a, b) => a.from - b.from);
  const ends = [lastSeq, ...absent.map(({ from }) => from - 1)].sort((a, b) => b - a);
  const upTo = ends.find((end) => end > 0 && !isIn(absent, end) && countSeqs(upToEnd(absent, end)) <= mostMissing) ?? 0;
  const spoilt = listSpoilt(own).filter((seq) => seq > lastSeq);
  if (upTo === 0 && spoilt.length === 0) return undefined;
  return { upTo, missing: [...listSeqs(upToEnd(absent, upTo), mostMissing), ...spoilt].slice(0, mostMissing) };
}

/** Numbers that the device cannot help with by sending them once more: sealed to others, or given up here. */
export const listUnaskable = (problems: readonly KnownProblem[], device: string): Set<number> =>
  listNumbers(
    problems.filter(
      (problem) =>
        problem.device === device &&
        ((problem.code === 'sealed-to-others' && problem.state !== 'over') || (problem.code === 'gap' && problem.state === 'dismissed')),
    ),
  );

/**
 * A person has dismissed the other envelope of this number. That the next one follows on another, dismissed or not, settles nothing: the
 * device may have one that nobody else has.
 */
function isSettled(own: readonly KnownProblem[], seq: number): boolean {
  const others = own.filter((problem) => problem.code === 'conflict' && problem.seq === seq);
  return others.some(({ state }) => state === 'dismissed') && others.every(({ state }) => state !== 'open');
}

/** There is a file of it at the hub, but none that can be used: the only sign of an envelope after the last. */
const listSpoilt = (own: readonly KnownProblem[]): number[] =>
  [...listNumbers(own.filter(({ code, state }) => state === 'open' && problemTraits[code].isSpoilt))].sort((a, b) => a - b);

const listNumbers = (problems: readonly KnownProblem[]): Set<number> => new Set(problems.flatMap(({ seq }) => seq ?? []));

const isIn = (ranges: readonly SeqRange[], seq: number): boolean => ranges.some(({ from, to }) => from <= seq && seq <= to);

const upToEnd = (ranges: readonly SeqRange[], end: number): SeqRange[] => ranges.filter(({ to }) => to < end);
