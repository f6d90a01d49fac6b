import type { JsonPath } from './json-parts.ts';
import type { FieldPath } from './merge-fields.ts';

/** Something in somebody's file, in words of that file. */
export interface ExchangeProblem {
  /** counted from 1; absent: of the file as a whole */
  line?: number | undefined;
  /** the entry, row or column */
  where: string;
  /** what is wrong and what to do */
  message: string;
}

/** A file as read, before anything of it is checked with the schema. */
export interface ReadEntries {
  entries: ReadEntry[];
  problems: ExchangeProblem[];
  /** what the file says and we do not keep, or what was taken for granted */
  remarks: string[];
}

export interface ReadEntry {
  value: Record<string, unknown>;
  /** how the file calls it */
  label: string;
  line?: number;
  /** fields the file speaks of, of a known entry all others stay as they are; absent: the file says the whole entry */
  given?: readonly FieldPath[];
  /** numbers may have lost their zeros */
  isOfTable?: true;
  /** of a field of ours (its first name): where the file has it */
  placeOf(field: string): { where: string; line?: number | undefined };
}

/** `path`: where in the file it stands, for the line */
export interface PlacedEntry extends Pick<ReadEntry, 'value' | 'label' | 'given'> {
  path: JsonPath;
}
