import type { HintState } from './hint.ts';

export interface HintName {
  /** `2026q4`: the key it was made with */
  quarter: string;
  /** 32 hex digits */
  hash: string;
  state: HintState;
  /** 8 hex digits: two devices make two files, which tell the hub nothing of them */
  mark: string;
}

const letters: Record<HintState, 'a' | 'w'> = { answered: 'a', working: 'w' };

/** In `shared/hints/` itself: a folder for each quarter would have to be made by devices, which many hubs refuse. */
export const nameHint = ({ quarter, hash, state, mark }: HintName): string => `${quarter}-${hash}-${letters[state]}-${mark}`;

// Nextcloud writes a number behind what comes twice
const form = /^(\d{4}q[1-4])-([0-9a-f]{32})-([aw])-([0-9a-f]{8})(?: \(\d+\))?$/;

/** undefined: no hint's name. */
export function readHintName(name: string): HintName | undefined {
  const [, quarter, hash, letter, mark] = form.exec(name) ?? [];
  if (quarter === undefined || hash === undefined || mark === undefined) return undefined;
  return { quarter, hash, state: letter === 'a' ? 'answered' : 'working', mark };
}
