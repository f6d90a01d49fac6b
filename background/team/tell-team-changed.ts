import { browser } from 'wxt/browser';
import { teamChangedKey } from '../../core/team/team-messages.ts';

/** Pages that are open read the membership anew. */
export const tellTeamChanged = (): Promise<void> => browser.storage.session.set({ [teamChangedKey]: Date.now() });
