import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type BrowserName, browserVariables, findBrowser } from '../../commands/find-browsers.ts';

export function getBrowserProgram(name: BrowserName): string {
  const file = findBrowser(name);
  if (file === undefined) throw new Error(`${name} was not found; set ${browserVariables[name]}=/path/to/the/program`);
  return file;
}

/** A new temporary folder; removed at the latest when this process ends. */
export function makeProfile(name: BrowserName): string {
  const profile = mkdtempSync(path.join(tmpdir(), `pomost-${name}-`));
  process.once('exit', () => removeProfile(profile));
  return profile;
}

/** Ends the browser and everything it started, at once. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    // puppeteer starts the browser as the leader of a process group, except on Windows
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
  await ended;
  // puppeteer then puts Firefox's preferences back into the profile: a new start must not come before that
  const patience = new Promise((resolve) => setTimeout(resolve, 2000).unref());
  await Promise.race([browser.close().catch(() => undefined), patience]);
}

/** Asks the browser to end, ends it after five seconds, and removes its profile. */
export async function closeBrowser(browser: Browser | undefined, profile: string): Promise<void> {
  if (browser !== undefined) {
    const patience = new Promise((resolve) => setTimeout(resolve, 5000).unref());
    await Promise.race([browser.close().catch(() => undefined), patience]);
    await killBrowser(browser);
  }
  removeProfile(profile);
}

/** Tries for a second: a process of the browser may still write for a moment. */
function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}
