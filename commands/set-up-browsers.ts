import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BrowserName, browserVariables, findBrowser } from './find-browsers.ts';
import { installBrowser } from './install-browser.ts';
import { installSystemPackages } from './install-system-packages.ts';
import type { SystemNeed } from './system-packages.ts';

export interface BrowserSetUp {
  chromium?: string;
  firefox?: string;
  /** one plain sentence per thing that could not be had, with what to do */
  missing: string[];
}

/** The first versions with everything the extension relies on; the manifest names the same. */
export const minimumVersions: Record<BrowserName, number> = { chromium: 148, firefox: 142 };

const titles: Record<BrowserName, string> = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };
const run = promisify(execFile);

/** Finds the browsers and openssl, installs what is missing where it can, and says what it does. Never waits without end. */
export async function setUpBrowsers(wanted: readonly BrowserName[]): Promise<BrowserSetUp> {
  const needs: SystemNeed[] = [];
  for (const name of wanted) if ((await whyUnusable(name)) !== undefined && !process.env[browserVariables[name]]) needs.push(name);
  if (!(await hasOpenssl())) needs.push('openssl');
  if (needs.length > 0) await installSystemPackages(needs);

  const result: BrowserSetUp = { missing: [] };
  for (const name of wanted) {
    if (needs.includes(name) && (await whyUnusable(name)) !== undefined) await installBrowser(name);
    const reason = await whyUnusable(name);
    const file = findBrowser(name);
    if (reason !== undefined) result.missing.push(reason);
    else if (file !== undefined) result[name] = file;
  }
  if (!(await hasOpenssl())) result.missing.push('openssl is missing: install it and see that `openssl version` answers.');
  return result;
}

async function whyUnusable(name: BrowserName): Promise<string | undefined> {
  const variable = browserVariables[name];
  const advice = `Install version ${minimumVersions[name]} or later, or name one: ${variable}=/path/to/the/program npm test`;
  const file = findBrowser(name);
  if (file === undefined && process.env[variable]) return `${variable} names ${process.env[variable]}, but there is no such file.`;
  if (file === undefined) return `${titles[name]} was not found. ${advice}`;
  const text = await readVersion(file);
  if (text === undefined) return `${file} does not start. ${advice}`;
  const version = majorVersion(text);
  return version !== undefined && version < minimumVersions[name] ? `${file} is ${text}, which is too old. ${advice}` : undefined;
}

/** The first whole number followed by a dot in what `--version` prints. */
export function majorVersion(text: string): number | undefined {
  const digits = /(\d+)\./.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

async function readVersion(file: string): Promise<string | undefined> {
  if (process.platform === 'win32') return ''; // there `--version` opens a window instead of answering
  try {
    return (await run(file, ['--version'], { timeout: 30_000 })).stdout.trim();
  } catch {
    return undefined;
  }
}

async function hasOpenssl(): Promise<boolean> {
  try {
    await run('openssl', ['version'], { timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
