import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../commands/find-browsers.ts';

export interface LaunchOptions {
  /** folder of the built extension */
  extension: string;
  /** where the sites are served: the only thing the browser can reach */
  standIns: { proxyPort: number; spki: string };
  headless?: boolean;
  /** further arguments of the browser's command line */
  args?: string[];
}

/** One browser with the extension in a profile of its own. What a browser cannot do is rejected with `not possible`. */
export interface Session {
  readonly name: BrowserName;
  /** another one after `relaunch` */
  readonly browser: Browser;
  /** a temporary folder, removed by `close` */
  readonly profile: string;
  /** without a slash at the end */
  readonly extensionOrigin: string;
  /** Opens a tab and waits for its load event. */
  newPage(url: string): Promise<Page>;
  /** Chromium: the real side panel of the page's window. Firefox: the panel's page in a window of its own, told the page's window. */
  openPanel(page: Page): Promise<Page>;
  /** Firefox only: opens the real sidebar and answers the address shown in it. */
  openSidebar(): Promise<string>;
  /** Opens a page of the extension in a tab of its own, for example `options.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the worker (Firefox: the event page) as the browser does when it is idle. */
  killWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Every record of an IndexedDB database by store; bytes are arrays of numbers; empty when there is no such database. */
  readDatabase(name: string): Promise<Record<string, unknown[]>>;
  readSessionStorage(): Promise<Record<string, unknown>>;
  /** Firefox only: as if the person took the host permission away. */
  revokeHosts(origins: string[]): Promise<void>;
  /**
   * As if the person gave the host permission; in Chromium only what the manifest names as optional.
   * `collected`: what they agree to let out of the device, where the browser knows such a thing.
   */
  grantHosts(origins: string[], collected?: string[]): Promise<void>;
  /** Ends the browser with everything it started and removes the profile. */
  close(): Promise<void>;
  /** As if the power failed; the profile stays. */
  kill(): Promise<void>;
  /** Starts the browser again with the same profile. */
  relaunch(): Promise<void>;
}
