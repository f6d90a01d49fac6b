import { findPersonalData } from './find-personal-data.ts';
import type { PersonalHit } from './personal-hit.ts';
import { findSignsOfMinor } from './signs-of-minor.ts';

/** What a post tells of a person, without the words that tell it. */
export interface PostSigns {
  /** the writer may be under 18 */
  isMinor: boolean;
  /** each kind once; none where there is nothing but names, for people may say their name */
  personalKinds: PersonalHit['kind'][];
}

export function readPostSigns(text: string): PostSigns {
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => kind))];
  return { isMinor: findSignsOfMinor(text).length > 0, personalKinds: kinds.some((kind) => kind !== 'name') ? kinds : [] };
}
