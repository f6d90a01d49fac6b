import { browser } from 'wxt/browser';

let shown: number | undefined;

/** The number of open emergencies, of all tabs, on the toolbar button: one may stand in a tab that nobody looks at just now. */
export function showEmergencies(count: number): void {
  if (count === shown) return;
  shown = count;
  const calm = browser.runtime.getManifest().action?.default_title ?? 'Pomost';
  const told = [
    browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ color: '#b01f1f' }),
    browser.action.setTitle({ title: count === 0 ? calm : `Pomost (${count})` }),
  ];
  // then it is told again with the next change
  Promise.all(told).catch(() => (shown = undefined));
}
