import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { closeBrowser, getBrowserProgram, killBrowser, makeProfile } from './browser-process.ts';
import { closeWelcome } from './close-welcome.ts';
import { bidiContext, evaluateInFirefox, sendBidi } from './firefox-chrome-scope.ts';
import { extensionId, extensionUuid, firefoxPreferences } from './firefox-preferences.ts';
import { readDatabase, readSessionStorage } from './read-storage.ts';
import type { LaunchOptions, Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const profile = makeProfile('firefox');
  const session = new FirefoxSession(profile, options);
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
    browser: 'firefox',
    executablePath: getBrowserProgram('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    protocolTimeout: 60_000,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900', ...(options.args ?? [])],
    // without it the preference services.settings.server is ignored in release builds
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: firefoxPreferences(options.standIns.proxyPort),
  });
}

const quotedId = JSON.stringify(extensionId);
const extension = `WebExtensionPolicy.getByID(${quotedId}).extension`;

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly profile: string;
  readonly extensionOrigin = `moz-extension://${extensionUuid}`;
  readonly #options: LaunchOptions;
  #browser: Browser | undefined;

  constructor(profile: string, options: LaunchOptions) {
    this.profile = profile;
    this.#options = options;
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('the browser is not running');
    return this.#browser;
  }

  async relaunch(): Promise<void> {
    this.#browser = await startBrowser(this.profile, this.#options);
    // a temporary add-on: it has to be installed again after every start
    await this.#browser.installExtension(path.resolve(this.#options.extension));
    await closeWelcome(this.#browser, { extension: this.#options.extension, origin: this.extensionOrigin });
  }

  async newPage(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const window = await this.#findWindow(page);
    return this.#openExtensionPage(await this.browser.newPage({ type: 'window' }), `sidepanel.html?window=${window}`);
  }

  async openSidebar(): Promise<string> {
    const sidebar = `${extensionId.replace(/[^a-z0-9]/gi, '_')}-sidebar-action`;
    await this.#run(`await Services.wm.getMostRecentWindow('navigator:browser').SidebarController.show(${JSON.stringify(sidebar)});`);
    return waitUntil('the sidebar', async () => {
      const address = await this.#run(`
        const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
        const inner = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
        return inner?.currentURI?.spec ?? '';`);
      return String(address).startsWith(this.extensionOrigin) ? String(address) : undefined;
    });
  }

  async extensionPage(file: string): Promise<Page> {
    return this.#openExtensionPage(await this.browser.newPage(), file);
  }

  async killWorker(): Promise<void> {
    await this.#run(`await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`);
    await waitUntil('the background to end', async () => !(await this.isWorkerRunning()));
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.#run(`return ${extension}.backgroundState;`)) === 'running';
  }

  readDatabase(name: string): Promise<Record<string, unknown[]>> {
    return this.#onPlainPage((page) => readDatabase(page, name));
  }

  readSessionStorage(): Promise<Record<string, unknown>> {
    return this.#onPlainPage(readSessionStorage);
  }

  revokeHosts(origins: string[]): Promise<void> {
    return this.#changeHosts('remove', origins);
  }

  grantHosts(origins: string[], collected: string[] = []): Promise<void> {
    return this.#changeHosts('add', origins, collected);
  }

  async close(): Promise<void> {
    await closeBrowser(this.#browser, this.profile);
  }

  async kill(): Promise<void> {
    await killBrowser(this.browser);
    // then puppeteer puts the preferences back that it found, and a new start must not come in between
    const saved = ['user.js', 'prefs.js'].map((file) => path.join(this.profile, `${file}.puppeteer`));
    await waitUntil('the preferences to be put back', async () => !saved.some((file) => existsSync(file)));
  }

  #run(code: string): Promise<unknown> {
    return evaluateInFirefox(this.browser, code);
  }

  async #changeHosts(change: 'add' | 'remove', origins: string[], collected: string[] = []): Promise<void> {
    const permissions = JSON.stringify({ permissions: [], origins, data_collection: collected });
    await this.#run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${change}(${quotedId}, ${permissions}, ${extension});`);
  }

  /** The number extensions know the page's window by. */
  async #findWindow(page: Page): Promise<number> {
    const window = await this.#run(`
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const context = NavigableManager.getBrowsingContextById(${JSON.stringify(bidiContext(page))});
      return ExtensionParent.apiManager.global.windowTracker.getId(context.topChromeWindow);`);
    return Number(window);
  }

  /** `page.goto` never sees the load event of an extension's page (puppeteer/puppeteer#9548, #14075; seen 2026-11), so this looks itself. */
  async #openExtensionPage(page: Page, file: string): Promise<Page> {
    const url = `${this.extensionOrigin}/${file}`;
    await sendBidi(this.browser, 'browsingContext.navigate', { context: bidiContext(page), url, wait: 'none' });
    await waitUntil(url, () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url));
    return page;
  }

  /** The manifest, shown as text, has the extension's origin and interfaces but runs nothing. */
  async #onPlainPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage({ background: true });
    try {
      return await use(await this.#openExtensionPage(page, 'manifest.json'));
    } finally {
      await page.close();
    }
  }
}
