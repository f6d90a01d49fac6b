import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, browserCache } from './find-browsers.ts';

const products = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
const limitMinutes = 10;

/** Downloads the stable version from its maker into the project's own folder; says what it does, and why when it cannot. */
export async function installBrowser(name: BrowserName): Promise<void> {
  const browser = products[name];
  const platform = detectBrowserPlatform();
  if (platform === undefined) return;
  console.log(`Downloading the stable ${browser} into ${browserCache}`);
  const timer = new AbortController();
  try {
    await Promise.race([download(browser, platform), giveUp(timer.signal)]);
  } catch (error) {
    console.log(`The download of ${browser} failed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    timer.abort();
  }
}

type Platform = NonNullable<ReturnType<typeof detectBrowserPlatform>>;

async function download(browser: Browser, platform: Platform): Promise<void> {
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  let shown = -1;
  await install({
    browser,
    platform,
    buildId,
    cacheDir: browserCache,
    installDeps: browser === Browser.CHROME && process.platform === 'linux' && process.getuid?.() === 0,
    downloadProgressCallback: (bytes, total) => {
      const tenth = Math.floor((10 * bytes) / total);
      if (tenth > shown) console.log(`${browser} ${buildId}: ${tenth * 10} % of ${Math.round(total / 1_000_000)} MB`);
      shown = Math.max(shown, tenth);
    },
  });
}

function giveUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no end after ${limitMinutes} minutes`)), limitMinutes * 60_000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
