/** What a hub is good for; `unsafe` is refused, the three before it will do. */
export type Verdict =
  /** a device adds, and can do nothing else */
  | 'append-only'
  /** what is there stays when it is sent again; a device could do more than add */
  | 'idempotent'
  /** Nextcloud: what is sent again lies there twice, under another name */
  | 'file-drop'
  | 'unsafe'
  | 'unreachable';

/** Why nothing could be examined. */
const obstacles = [
  'no-answer',
  'redirected',
  'captive-portal',
  'wrong-password',
  'not-allowed',
  'wrong-address',
  'no-webdav',
  'busy',
  'hub-full',
  'strange-answer',
] as const;

/** Why a hub must not be used. */
const dangers = [
  'overwrites',
  'unclear-repeat',
  'keeps-partial',
  'body-limit',
  'shared-missing',
  'shared-unreadable',
  'shared-not-listable',
  'shared-not-addable',
  'shared-overwrites',
  'hints-not-addable',
  'logs-not-listable',
  'receipts-not-replaceable',
] as const;

/** What a device could do with its password besides adding to its folder. */
const freedoms = ['may-overwrite', 'may-read-own', 'may-list-own', 'may-delete-own', 'reaches-others', 'team-writable'] as const;

/** What should be known. */
export const remarks = ['renames', 'no-shared', 'clock-off', 'clock-unknown', 'partial-unknown'] as const;

export type FindingCode = (typeof obstacles)[number] | (typeof dangers)[number] | (typeof freedoms)[number] | (typeof remarks)[number];

export interface HubFinding {
  code: FindingCode;
  /** `refuse`: the hub cannot be used before this is put right */
  severity: 'refuse' | 'remark';
}

export interface Diagnosis {
  verdict: Verdict;
  /** worst first; empty: nothing to say */
  findings: HubFinding[];
  /** the hub's clock less ours, in ms */
  skew?: number;
}

/** It must not be used before it is put right. */
export const isRefused = ({ verdict }: Pick<Diagnosis, 'verdict'>): boolean => verdict === 'unsafe' || verdict === 'unreachable';

const order: readonly FindingCode[] = [...obstacles, ...dangers, ...freedoms, ...remarks];
const refused: ReadonlySet<FindingCode> = new Set([...obstacles, ...dangers]);

/** The verdict that follows from what was found. */
export function judgeHub(found: Iterable<FindingCode>): Omit<Diagnosis, 'skew'> {
  const codes = new Set(found);
  const hasOneOf = (wanted: readonly FindingCode[]): boolean => wanted.some((code) => codes.has(code));
  const findings = order
    .filter((code) => codes.has(code))
    .map((code): HubFinding => ({ code, severity: refused.has(code) ? 'refuse' : 'remark' }));
  if (hasOneOf(obstacles)) return { verdict: 'unreachable', findings };
  if (hasOneOf(dangers)) return { verdict: 'unsafe', findings };
  if (codes.has('renames')) return { verdict: 'file-drop', findings };
  return { verdict: hasOneOf(freedoms) ? 'idempotent' : 'append-only', findings };
}
