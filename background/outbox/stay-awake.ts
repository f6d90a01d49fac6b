import { browser } from 'wxt/browser';

/** Less than the 30 s after which Chromium ends a worker that does nothing but wait for a network, in ms. */
const interval = 20_000;

/**
 * A call of the extension's interface puts the end off (Chrome 110 and later); Firefox may still end the page, and nothing is lost by it.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), interval);
  return () => clearInterval(timer);
}
