import type { Page } from 'puppeteer-core';

/** What a page could have seen of us. */
export interface Probes {
  /** changes of the document that no script of the page made, as `type node attribute` */
  changes: string[];
  /** shadow roots made, as a hooked `attachShadow` counts them */
  roots: number;
  /** names in the registry of highlights */
  highlights: string[];
  /** addresses of what was loaded */
  loaded: string[];
  /** messages that arrived at the window */
  messages: string[];
  /** events of names that no site has */
  events: string[];
  /** properties of the window that speak of us */
  names: string[];
}

/**
 * Before any other script of each page: what is measured in the wild by pages that look for extensions. A change of the document
 * counts as the site's own while one of its scripts runs, which the hooked methods note.
 */
export async function installProbes(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = { changes: [] as string[], roots: 0, messages: [] as string[], events: [] as string[], names: [] as string[] };
    Object.assign(window, { __seen: seen });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      seen.roots += 1;
      return attach.call(this, init);
    };
    const suspicious = /pomost|extension|highlight|answer\.insert|finding/i;
    const look = (records: MutationRecord[]): void => {
      for (const { type, target, attributeName, addedNodes } of records) {
        const nodes = [target, ...addedNodes];
        const markup = nodes.map((node) => new XMLSerializer().serializeToString(node.cloneNode(false))).join(' ');
        if (/pomost|chrome-extension|moz-extension|data-finding/i.test(markup)) seen.changes.push(`${type} ${markup.slice(0, 200)}`);
        if (type === 'attributes' && attributeName === 'style' && /outline/.test(markup))
          seen.changes.push(`style ${markup.slice(0, 200)}`);
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener('message', ({ data }) => suspicious.test(JSON.stringify(data) ?? '') && seen.messages.push(JSON.stringify(data)));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (suspicious.test(event.type)) seen.events.push(event.type);
      return dispatch.call(this, event);
    };
  });
}

export const readProbes = (page: Page): Promise<Probes> =>
  page.evaluate(() => {
    const { __seen: seen } = window as unknown as { __seen: Pick<Probes, 'changes' | 'roots' | 'messages' | 'events'> };
    const registry = (CSS as unknown as { highlights?: Map<string, unknown> }).highlights;
    return {
      ...seen,
      highlights: [...(registry?.keys() ?? [])],
      loaded: performance.getEntries().map(({ name }) => name),
      names: Object.getOwnPropertyNames(window).filter((name) => /pomost/i.test(name)),
    };
  });
