import { type HintState, hintLife } from './hint.ts';

/** A keyed hash that only this device can make, hex. */
type HashForDevice = (text: string) => Promise<string>;

const hour = 60 * 60 * 1000;
/** Said again within it, it is the same file; in ms. */
const slot: Record<HintState, number> = { working: hour / 2, answered: 24 * hour };

export interface Marked {
  /** of the hint */
  hash: string;
  state: HintState;
  /** the clock of this device, in ms since 1970, UTC */
  now: number;
}

const markOf = async ({ hash, state }: Marked, at: number, hashForDevice: HashForDevice): Promise<string> =>
  (await hashForDevice(`hint|${hash}|${state}|${at}`)).slice(0, 8);

const slotOf = ({ state, now }: Marked): number => Math.floor(now / slot[state]);

/** Looks random to all others: nothing has to be remembered to know one's own hints. */
export const makeOwnMark = (marked: Marked, hashForDevice: HashForDevice): Promise<string> => markOf(marked, slotOf(marked), hashForDevice);

/** All that this device may have made within the life of a hint. */
export async function listOwnMarks(marked: Marked, hashForDevice: HashForDevice): Promise<Set<string>> {
  const slots = Math.ceil(hintLife[marked.state] / slot[marked.state]) + 1;
  const last = slotOf(marked);
  return new Set(await Promise.all(Array.from({ length: slots + 1 }, (_, back) => markOf(marked, last + 1 - back, hashForDevice))));
}
