import { hintLife } from '../hint/hint.ts';
import { readHintName } from '../hint/hint-name.ts';
import { longestLife } from '../sealed-note/note-life.ts';
import { readNoteName } from '../sealed-note/note-name.ts';
import { isProbe } from './probe.ts';

/** For clocks that differ, and for examinations that are still under way; in ms. */
const day = 24 * 60 * 60 * 1000;

/** How long a file stays among the notes and hints, in ms; undefined: not for us to judge. */
export function lifeOfShared(name: string): number | undefined {
  if (readNoteName(name) !== undefined) return longestLife;
  const hint = readHintName(name);
  if (hint) return hintLife[hint.state] + day;
  // left behind where a device examined the hub that may not delete
  return isProbe(name) ? day : undefined;
}
