import { browser } from 'wxt/browser';
import { changeSettings } from '../../browser/settings.ts';
import type { WelcomeActions } from '../../components/welcome/welcome-view.ts';
import { siteOrigins } from '../../core/site-address.ts';
import { joiningActions } from './joining-actions.ts';

/** What they change comes back through the storage and the browser's own events. */
export const welcomeActions: WelcomeActions = {
  setSettings: (change) => void changeSettings(change),
  // directly in the click: Firefox asks only then
  askPermission: () => void browser.permissions.request({ origins: [...siteOrigins] }),
  ...joiningActions,
  copy: (text) => navigator.clipboard.writeText(text),
};
