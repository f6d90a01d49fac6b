/** How problems of one kind are dealt with; what is not named here is not so. */
interface Traits {
  /** about a number, wherever it was looked for; others are about a file */
  isOfNumber?: true;
  /** told for each folder of the hub by itself */
  isOfFolder?: true;
  /** the file is kept aside with its bytes: a newer root or an update may make it right, or a person lets it in with a click */
  held?: 'until-right' | 'until-let-in';
  /** over as soon as an envelope of this number has been imported */
  isOverOnceImported?: true;
  /** there is a file of it at the hub, but none that can be used: the device is asked for it, also after the last that was imported */
  isSpoilt?: true;
  /** the file is not fetched again while it stays the same; what was sealed to others may open with a further key */
  isRefused?: 'always' | 'without-paper-key';
  /** no loss where another supervisor has it */
  mayBeElsewhere?: true;
}

/** What can be wrong with what comes in from the devices, in the order it is told. */
const traits = {
  /** an envelope that is not there, though a later one is */
  gap: { isOfNumber: true, isOverOnceImported: true, mayBeElsewhere: true },
  /** the envelope names another file as the one before it than the one we have */
  'chain-broken': { isOfNumber: true },
  /** the file is not the one its name was made for: changed, or cut short */
  changed: { isOverOnceImported: true, isSpoilt: true, isRefused: 'always' },
  /** the file is as it was named, but holds no envelope, or records that no version of Pomost writes */
  unreadable: { isOverOnceImported: true, isSpoilt: true, isRefused: 'always' },
  'sealed-to-others': { isOverOnceImported: true, isRefused: 'without-paper-key', mayBeElsewhere: true },
  /** the hub names a file or a folder, and does not hand it out */
  withheld: { isOfFolder: true, isOverOnceImported: true, isSpoilt: true, mayBeElsewhere: true },
  'unknown-device': { held: 'until-right', isOverOnceImported: true },
  'false-signature': { isRefused: 'always' },
  /** an envelope under the name of another one, of the same device or of another one */
  swapped: { isSpoilt: true, isRefused: 'always' },
  /** an envelope in the folder of another device */
  'wrong-folder': { isOfFolder: true },
  'foreign-file': { isOfFolder: true },
  'other-team': { isRefused: 'always' },
  /** by a device that counts no more: kept aside until a person decides */
  'blocked-device': { held: 'until-let-in', isOverOnceImported: true },
  /** another envelope of this number has been imported: kept aside until a person decides */
  conflict: { held: 'until-let-in' },
  'newer-version': { held: 'until-right', isOverOnceImported: true },
  /** acts are missing between or in envelopes that are whole */
  'records-missing': { isOfNumber: true },
  /** the acts do not follow from each other */
  'records-broken': { isOfNumber: true },
  /** an act that we have, with other content: ours stays */
  'record-changed': {},
} satisfies Record<string, Traits>;

export type ProblemCode = keyof typeof traits;
export const problemTraits: Readonly<Record<ProblemCode, Traits>> = traits;
/** In the order they are told. */
export const problemCodes: readonly string[] = Object.keys(traits);

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
  const parts = problemTraits[code].isOfNumber ? [device, seq] : [device, seq, folder, file];
  return [code, ...parts.map((part) => part ?? '')].join('|');
}
