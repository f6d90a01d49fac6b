import { listSeqs, mostNamedGaps } from './advance-device.ts';
import type { ImportProblem } from './import-problem.ts';
import type { KnownDevice } from './known.ts';

/** Each missing number by itself, the first so many. What is missing after the last envelope nobody can know but the device. */
export const listGaps = ({ device, missing }: KnownDevice): ImportProblem[] =>
  listSeqs(missing, mostNamedGaps).map((seq) => ({ code: 'gap', device, seq }));
