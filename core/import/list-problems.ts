import { type ProblemCode, problemCodes, problemTraits } from './import-problem.ts';
import type { KeptProblem } from './kept-problem.ts';
import { isCovered } from './may-clean.ts';
import type { Cover } from './plan-receipt.ts';

/** Problems of one kind and one device: told and decided together. */
export interface ProblemLine {
  code: ProblemCode;
  device?: string;
  /** of the hub, where it matters which */
  folder?: string;
  /** rising, each once */
  seqs: number[];
  /** names at the hub, or as given */
  files: string[];
  keys: string[];
  /** so many files are kept aside and can be let in */
  admissible: number;
  /** ms since 1970, UTC */
  lastSeen: number;
}

/** By device: what other supervisors have confirmed. */
export type Elsewhere = ReadonlyMap<string, readonly Cover[]>;

/** What another supervisor has is not lost. */
export const isElsewhere = (elsewhere: Elsewhere, device: string, seq: number): boolean =>
  (elsewhere.get(device) ?? []).some((cover) => isCovered(cover, seq));

/** Those in this state, in the order of `problemCodes`. A missing number whose file is named by another problem is told once. */
export function listProblems(problems: readonly KeptProblem[], state: 'open' | 'dismissed', elsewhere: Elsewhere): ProblemLine[] {
  const explained = new Set(
    problems
      .filter(({ code, state: its }) => its !== 'over' && code !== 'gap' && problemTraits[code].isOverOnceImported)
      .map(({ place }) => place),
  );
  const isTold = ({ code, state: its, place, device, seq }: KeptProblem): boolean => {
    if (its !== state) return false;
    if (code === 'gap' && explained.has(place)) return false;
    const isNamed = device !== undefined && seq !== undefined;
    return !(problemTraits[code].mayBeElsewhere && isNamed && isElsewhere(elsewhere, device, seq));
  };
  const lines = new Map<string, KeptProblem[]>();
  for (const problem of problems.filter(isTold)) {
    const { code, device, folder } = problem;
    const key = `${code}|${device}|${problemTraits[code].isOfFolder ? folder : ''}`;
    lines.set(key, [...(lines.get(key) ?? []), problem]);
  }
  return [...lines.values()]
    .flatMap((group) => toLine(group) ?? [])
    .sort((a, b) => problemCodes.indexOf(a.code) - problemCodes.indexOf(b.code) || b.lastSeen - a.lastSeen);
}

function toLine(group: readonly KeptProblem[]): ProblemLine | undefined {
  const [first] = group;
  if (!first) return undefined;
  const { code, device } = first;
  const folder = group.every((other) => other.folder === first.folder) ? first.folder : undefined;
  return {
    code,
    ...(device !== undefined && { device }),
    ...(folder !== undefined && { folder }),
    seqs: [...new Set(group.flatMap(({ seq }) => seq ?? []))].sort((a, b) => a - b),
    files: [...new Set(group.flatMap(({ file }) => file ?? []))],
    keys: group.map(({ key }) => key),
    admissible: problemTraits[code].held === 'until-let-in' ? group.filter(({ isHeld }) => isHeld).length : 0,
    lastSeen: Math.max(...group.map(({ lastSeen }) => lastSeen)),
  };
}
