/** Where the page's own navigation is not announced (Firefox before 147), the address is compared this often, in ms. */
const pollEvery = 1000;

/**
 * Calls back when a single-page site changed its address. `currententrychange` comes with the new address in place, unlike
 * `navigate`, which comes before and also for navigations that are then cancelled (measured in both browsers, 2026-11).
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let last = location.href;
  const check = (): void => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(check, pollEvery);
  (signal as AbortSignal).addEventListener('abort', () => clearInterval(timer));
}
