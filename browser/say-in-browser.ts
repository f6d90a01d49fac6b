import { browser } from 'wxt/browser';

/** A text of `_locales`, in the language of the browser, for what stands outside our own pages. The types know only what stands in the manifest. */
export const sayInBrowser = (name: string): string => (browser.i18n.getMessage as (name: string) => string)(name);
