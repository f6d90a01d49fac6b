import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { closeBrowser, getBrowserProgram, killBrowser, makeProfile } from './browser-process.ts';
import { closeWelcome } from './close-welcome.ts';
import { allowHostsInChromium, requestHostsInChromium } from './grant-in-chromium.ts';
import { readDatabase, readSessionStorage } from './read-storage.ts';
import type { LaunchOptions, Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const profile = makeProfile('chromium');
  const session = new ChromiumSession(profile, options);
  try {
    await session.relaunch();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

function startBrowser(profile: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: getBrowserProgram('chromium'),
    headless: options.headless ?? true,
    pipe: true, // extensions are loaded through the pipe only
    enableExtensions: [path.resolve(options.extension)],
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 60_000,
    args: [...fixedArguments, ...reachOnly(options.standIns), ...(options.args ?? [])],
  });
}

const fixedArguments = [
  '--no-sandbox', // root and many containers have no other way; nothing but the stand-ins is loaded
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-domain-reliability',
  // what it asks its maker for by itself goes to a closed port of this computer instead
  '--disable-features=NetworkTimeServiceQuerying',
  '--apps-gallery-update-url=http://127.0.0.1:1/',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--gaia-url=http://127.0.0.1:1/',
  '--window-size=1280,900',
  '--force-color-profile=srgb',
  '--lang=en-US',
];

const reachOnly = ({ proxyPort, spki }: LaunchOptions['standIns']): string[] => [
  `--proxy-server=127.0.0.1:${proxyPort}`,
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
  `--ignore-certificate-errors-spki-list=${spki}`,
];

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly profile: string;
  readonly #options: LaunchOptions;
  #browser: Browser | undefined;
  #extension: Extension | undefined;

  constructor(profile: string, options: LaunchOptions) {
    this.profile = profile;
    this.#options = options;
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('the browser is not running');
    return this.#browser;
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.#runningExtension.id}`;
  }

  get #runningExtension(): Extension {
    if (this.#extension === undefined) throw new Error('the extension is not loaded');
    return this.#extension;
  }

  async relaunch(): Promise<void> {
    const browser = await startBrowser(this.profile, this.#options);
    this.#browser = browser;
    const folder = path.resolve(this.#options.extension);
    this.#extension = await waitUntil('the extension', async () => {
      return [...(await browser.extensions()).values()].find((extension) => extension.path === folder);
    });
    // an unpacked extension counts as installed anew at every start
    await closeWelcome(browser, { extension: folder, origin: this.extensionOrigin });
  }

  async newPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const panel = await waitUntil('the side panel', async () => (await this.#pressButton(page))?.asPage());
    await waitUntil('the panel to load', () => panel.evaluate(() => document.readyState === 'complete'));
    return panel;
  }

  /** Opens no panel when the window had one, which it closes, or when the worker has not yet tied the panel to the button. */
  async #pressButton(page: Page): Promise<Target | undefined> {
    const before = this.#panels();
    await this.#runningExtension.triggerAction(page);
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      const now = this.#panels();
      const opened = now.find((panel) => !before.includes(panel));
      if (opened !== undefined || !before.every((panel) => now.includes(panel))) return opened;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return undefined;
  }

  async openSidebar(): Promise<string> {
    throw new Error('not possible: Chromium has a side panel, see openPanel');
  }

  extensionPage(file: string): Promise<Page> {
    return this.newPage(`${this.extensionOrigin}/${file}`);
  }

  async killWorker(): Promise<void> {
    const ended = this.#workers();
    for (const target of ended) await (await target.worker())?.close();
    // a message may have woken another one already
    await waitUntil('the worker to end', async () => !this.#workers().some((target) => ended.includes(target)));
  }

  async isWorkerRunning(): Promise<boolean> {
    return this.#workers().length > 0;
  }

  readDatabase(name: string): Promise<Record<string, unknown[]>> {
    return this.#onPlainPage((page) => readDatabase(page, name));
  }

  readSessionStorage(): Promise<Record<string, unknown>> {
    return this.#onPlainPage(readSessionStorage);
  }

  async revokeHosts(): Promise<void> {
    throw new Error('not possible: Chromium grants the hosts of the manifest for good');
  }

  async grantHosts(origins: string[]): Promise<void> {
    await allowHostsInChromium(this.browser, this.#runningExtension.id, origins);
    await this.#onPlainPage((page) => requestHostsInChromium(page, origins));
  }

  async close(): Promise<void> {
    await closeBrowser(this.#browser, this.profile);
  }

  kill(): Promise<void> {
    return killBrowser(this.browser);
  }

  #targets(type: string, file: string): Target[] {
    return this.browser.targets().filter((target) => target.type() === type && target.url().startsWith(`${this.extensionOrigin}/${file}`));
  }

  #panels(): Target[] {
    return this.#targets('page', 'sidepanel.html');
  }

  #workers(): Target[] {
    return this.#targets('service_worker', '');
  }

  /** The manifest, shown as text, has the extension's origin and interfaces but runs nothing. */
  async #onPlainPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage({ background: true });
    try {
      await page.goto(`${this.extensionOrigin}/manifest.json`);
      return await use(page);
    } finally {
      await page.close();
    }
  }
}
