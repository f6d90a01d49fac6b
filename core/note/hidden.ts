import type { Pack } from '../pack/schema.ts';
import type { Note } from './note.ts';

export type HiddenKind = 'answer' | 'help-point';

export interface HiddenEntry {
  kind: HiddenKind;
  id: string;
  version: string;
}

/** What the counsellor hid on this device → ISO date. A newer version of the entry is shown again. */
export type Hidden = Readonly<Record<string, string>>;

export const nameHidden = ({ kind, id, version }: HiddenEntry): string => `${kind}/${id}@${version}`;

const form = /^(answer|help-point)\/([a-z0-9._-]+)@([0-9.]+)$/;

export function readHiddenName(name: string): HiddenEntry | undefined {
  const [, kind, id, version] = form.exec(name) ?? [];
  return kind === undefined || id === undefined || version === undefined ? undefined : { kind: kind as HiddenKind, id, version };
}

/** What of a stored value can be used; the rest is left out. */
export function readHidden(given: unknown): Hidden {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter(([name, on]) => form.test(name) && typeof on === 'string'));
}

export const isHidden = (hidden: Hidden, entry: HiddenEntry): boolean => nameHidden(entry) in hidden;

/** The packs as they are offered on this device. */
export function leaveOutHidden(packs: readonly Pack[], hidden: Hidden): readonly Pack[] {
  if (Object.keys(hidden).length === 0) return packs;
  return packs.map((pack) => ({
    ...pack,
    answers: pack.answers.filter(({ id, version }) => !isHidden(hidden, { kind: 'answer', id, version })),
    helpPoints: pack.helpPoints.filter(({ id, version }) => !isHidden(hidden, { kind: 'help-point', id, version })),
  }));
}

/** `kind/id` of the entry a note is about. */
export const nameAbout = ({ kind, about }: Pick<Note, 'kind' | 'about'>): string | undefined =>
  about && `${kind === 'wrong-answer' ? 'answer' : 'help-point'}/${about.id}`;
