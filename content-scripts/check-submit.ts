import type { Site } from './sites/site.ts';

/** How far around a composer its send control is looked for, in ancestors. */
const reach = 8;

/**
 * Whether the site would let this be sent: its control is not disabled. Where none is found nothing is known, which is fine.
 * The control is only looked at, never touched.
 */
export function checkSubmit(composer: HTMLElement, site: Site): boolean {
  const control = findSubmit(composer, site);
  if (!control) return true;
  return !(control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true');
}

function findSubmit(composer: HTMLElement, site: Site): Element | undefined {
  let around: Element | null = composer.parentElement;
  for (let step = 0; around && step < reach; step++, around = around.parentElement) {
    for (const { select } of site.submit) {
      const control = around.querySelector(select);
      if (control) return control;
    }
    // beyond this lie other posts and their controls
    if (around.matches('form, [role="article"], article, [role="dialog"]')) return undefined;
  }
  return undefined;
}
