/** What can be wrong with what comes in from the devices. */
export const problemCodes = [
  /** an envelope that is not there, though a later one is */
  'gap',
  /** the envelope names another file as the one before it than the one we have */
  'chain-broken',
  /** the file is not the one its name was made for: changed, or cut short */
  'changed',
  /** the file is as it was named, but holds no envelope, or records that no version of Pomost writes */
  'unreadable',
  'sealed-to-others',
  /** the hub names a file or a folder, and does not hand it out */
  'withheld',
  'unknown-device',
  'false-signature',
  /** an envelope under the name of another one, of the same device or of another one */
  'swapped',
  /** an envelope in the folder of another device */
  'wrong-folder',
  'foreign-file',
  'other-team',
  /** by a device that counts no more: kept aside until a person decides */
  'blocked-device',
  /** another envelope of this number has been imported: kept aside until a person decides */
  'conflict',
  'newer-version',
  /** acts are missing between or in envelopes that are whole */
  'records-missing',
  /** the acts do not follow from each other */
  'records-broken',
  /** an act that we have, with other content: ours stays */
  'record-changed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface ImportProblem {
  code: ProblemCode;
  /** id in the team, `d-…`, as the name of the file says; absent where it says nothing */
  device?: string;
  /** number of the envelope */
  seq?: number;
  /** of the hub */
  folder?: string;
  file?: string;
  /** `swapped`: what is in it; `wrong-folder`: whose folder it is */
  truly?: { device: string; seq?: number };
  /** the file as the hub listed it */
  listed?: ListedAs;
  /** `records-missing`: those that are */
  acts?: ActRange[];
}

/** Another file of the same name differs in one of them. */
export interface ListedAs {
  /** ms since 1970, UTC */
  modified?: number;
  /** in bytes */
  length?: number;
}

/** Acts in the log of one installation; both ends are part of it. */
export interface ActRange {
  log: string;
  from: number;
  to: number;
}

/** The same problem has the same key at every look. */
export function keyOfProblem({ code, device, seq, folder, file }: ImportProblem): string {
  // the same number is missing or broken wherever it was looked for
  const parts = isAboutNumber(code) ? [device, seq] : [device, seq, folder, file];
  return [code, ...parts.map((part) => part ?? '')].join('|');
}

const isAboutNumber = (code: ProblemCode): boolean => ['gap', 'chain-broken', 'records-missing', 'records-broken'].includes(code);

/** Kept aside with its bytes: may become right by a newer root, an update, or a person's decision. */
export const isHeldFor = (code: ProblemCode): boolean => ['unknown-device', 'blocked-device', 'newer-version', 'conflict'].includes(code);

/** A person can let these in with a click. */
export const canLetIn = (code: ProblemCode): boolean => code === 'blocked-device' || code === 'conflict';

/** Over as soon as an envelope of this number has been imported. */
export const isOverOnceImported = (code: ProblemCode): boolean =>
  ['gap', 'changed', 'unreadable', 'sealed-to-others', 'withheld', 'unknown-device', 'blocked-device', 'newer-version'].includes(code);
