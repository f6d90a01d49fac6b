import { Gap, scanUnits, type Unit } from './scan-units.ts';
import type { Role } from './time-words.ts';
import { type Entry, getVocabulary, languageBits } from './vocabulary.ts';

export interface ReadUnit extends Omit<Unit, 'entry'> {
  entry: Entry | undefined;
}

/** A text taken apart, with the day and the language that settle what its words mean. */
export interface Reading {
  text: string;
  units: ReadUnit[];
  languages: number;
  /** The civil day the text was written */
  day: number;
}

const joining = Gap.space | Gap.hyphen | Gap.apostrophe;

function isPhraseHere(units: Unit[], first: number, rest: number[]): boolean {
  for (let offset = 0; offset < rest.length; offset++) {
    const unit = units[first + offset];
    if (unit === undefined || unit.hash !== rest[offset] || (unit.gap & ~joining) !== 0) return false;
  }
  return true;
}

/** Looks up the words; undefined when nothing in the text can be a time. */
export function readUnits(text: string, day: number, language: string | undefined): Reading | undefined {
  const vocabulary = getVocabulary();
  const scanned = scanUnits(text);
  const units: ReadUnit[] = [];
  let mayBeTime = false;
  for (let index = 0; index < scanned.length; index++) {
    const unit: ReadUnit | undefined = scanned[index];
    if (!unit) continue;
    unit.entry = unit.digits > 0 ? undefined : vocabulary.find(unit.hash);
    if (unit.entry !== undefined && unit.entry.phrases.length > 0) {
      const phrase = unit.entry.phrases.find(({ rest }) => isPhraseHere(scanned, index + 1, rest));
      if (phrase) {
        unit.entry = phrase.entry;
        index += phrase.rest.length;
        unit.end = scanned[index]?.end ?? unit.end;
      }
    }
    mayBeTime ||= unit.digits > 0 || unit.entry?.isAnchor === true;
    units.push(unit);
  }
  return mayBeTime ? { text, units, languages: languageBits(language), day } : undefined;
}

/** The value the unit has in a role, undefined when it has not that role in this text's language. */
export function senseOf(reading: Reading, index: number, role: Role): number | undefined {
  const entry = reading.units[index]?.entry;
  if (!entry) return undefined;
  const isOwn = (entry.languages & reading.languages) !== 0;
  for (const sense of entry.senses) {
    if (sense.role === role && (isOwn ? (sense.languages & reading.languages) !== 0 : !sense.isShy)) return sense.value;
  }
  return undefined;
}

export const hasRole = (reading: Reading, index: number, role: Role): boolean => senseOf(reading, index, role) !== undefined;

/** Whether only blanks, a hyphen or an apostrophe stand between a unit and the one before. */
export function isJoined(reading: Reading, index: number): boolean {
  const unit = reading.units[index];
  return unit !== undefined && index > 0 && (unit.gap & ~joining) === 0;
}

const breaking = Gap.stop | Gap.comma;

/** Looks for a role among the units of the same clause, at most `left` before and `right` after the span. */
export function isNear(reading: Reading, role: Role, span: { first: number; last: number; left: number; right: number }): boolean {
  for (let index = span.first - 1; index >= Math.max(0, span.first - span.left); index--) {
    if (((reading.units[index + 1]?.gap ?? 0) & breaking) !== 0) break;
    if (hasRole(reading, index, role)) return true;
    if (role !== 'break' && hasRole(reading, index, 'break')) break;
  }
  for (let index = span.last + 1; index <= Math.min(reading.units.length - 1, span.last + span.right); index++) {
    if (((reading.units[index]?.gap ?? 0) & breaking) !== 0) break;
    if (hasRole(reading, index, role)) return true;
    if (role !== 'break' && hasRole(reading, index, 'break')) break;
  }
  return false;
}
