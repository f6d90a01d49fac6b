import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** What the search asks of the computer it runs on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
  list(folder: string): string[];
}

/** The variable by which a person names their own browser. */
export const browserVariables = { chromium: 'CHROMIUM', firefox: 'FIREFOX' } as const satisfies Record<BrowserName, string>;

/** Where browsers are downloaded to when the system has none. */
export const browserCache = path.resolve(import.meta.dirname, '../.cache/browsers');

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []),
};

/** The browser's program; a variable that names a missing file finds nothing rather than another browser. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[browserVariables[name]];
  // a download is there only because nothing usable was in the usual places
  const candidates = named ? [named] : [...downloads(name, machine), ...usualPlaces(name, machine)];
  return candidates.find((file) => machine.exists(file));
}

function usualPlaces(name: BrowserName, machine: Machine): string[] {
  if (machine.platform === 'win32')
    return windowsPlaces[name].flatMap((rest) => windowsRoots(machine).map((root) => path.win32.join(root, rest)));
  if (machine.platform === 'darwin') return ['', machine.env['HOME'] ?? ''].flatMap((root) => macPlaces[name].map((rest) => root + rest));
  return linuxPlaces[name];
}

// The program itself comes before its wrapper script, which adds flags of its own; a snap comes last, it cannot see /tmp.
const linuxPlaces: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/lib64/firefox/firefox', '/usr/lib/firefox/firefox', '/usr/bin/firefox', '/snap/bin/firefox'],
};

const macPlaces: Record<BrowserName, string[]> = {
  chromium: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const windowsPlaces: Record<BrowserName, string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function windowsRoots(machine: Machine): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => machine.env[variable]);
  return roots.filter((root) => root !== undefined);
}

const downloadFolders = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** Downloads stand in folders named `<platform>-<build>`; the newest name comes first. */
function downloads(name: BrowserName, machine: Machine): string[] {
  const browser = downloadFolders[name];
  return machine
    .list(path.join(browserCache, browser))
    .reverse()
    .flatMap((folder) => {
      const cut = folder.indexOf('-');
      const platform = Object.values(BrowserPlatform).find((known) => known === folder.slice(0, cut));
      return platform === undefined
        ? []
        : [computeExecutablePath({ browser, platform, buildId: folder.slice(cut + 1), cacheDir: browserCache })];
    });
}
