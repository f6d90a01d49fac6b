import { readHiddenEntries } from '../browser/hidden-entries.ts';
import { readSettings } from '../browser/settings.ts';
import type { Stock } from '../core/answer/suggestion.ts';
import { isHidden, leaveOutHidden } from '../core/note/hidden.ts';
import type { Pack } from '../core/pack/schema.ts';
import { usedPacks } from './library.ts';

interface Offered extends Required<Pick<Stock, 'packs' | 'isHidden'>> {
  /** what is hidden among them; the same as long as the countries are */
  used: Pack[];
}

/** The packs of the countries chosen, without what the counsellor hid on this device. */
export async function readOffered(): Promise<Offered> {
  const [hidden, { countries }] = await Promise.all([readHiddenEntries(), readSettings()]);
  const used = usedPacks(countries);
  return {
    used,
    packs: leaveOutHidden(used, hidden),
    isHidden: ({ id, version }) => isHidden(hidden, { kind: 'help-point', id, version }),
  };
}
