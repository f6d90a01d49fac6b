import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserCache, findBrowser, type Machine } from './find-browsers.ts';

const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: {},
  exists: (file) => files.includes(file),
  list: () => [],
  ...rest,
});

describe('finding a browser', () => {
  it.each([
    [
      'Debian, the program before its wrapper',
      'chromium',
      machine(['/usr/bin/chromium', '/usr/lib/chromium/chromium']),
      '/usr/lib/chromium/chromium',
    ],
    ['Google Chrome', 'chromium', machine(['/usr/bin/google-chrome-stable']), '/usr/bin/google-chrome-stable'],
    ['Debian', 'firefox', machine(['/usr/bin/firefox', '/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
    ['nothing there', 'firefox', machine([]), undefined],
    [
      'a Mac, in the own Applications',
      'firefox',
      machine(['/Users/ana/Applications/Firefox.app/Contents/MacOS/firefox'], { platform: 'darwin', env: { HOME: '/Users/ana' } }),
      '/Users/ana/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows',
      'chromium',
      machine(['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'], {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Program Files' },
      }),
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const)('%s: %s', (_where, name, where, expected) => {
    expect(findBrowser(name, where)).toBe(expected);
  });

  it('takes the one a person names before all others', () => {
    const named = machine(['/my/chrome', '/usr/lib/chromium/chromium'], { env: { CHROMIUM: '/my/chrome' } });
    expect(findBrowser('chromium', named)).toBe('/my/chrome');
  });

  it('does not take another one when the named one is missing', () => {
    const named = machine(['/usr/lib/chromium/chromium'], { env: { CHROMIUM: '/my/chrome' } });
    expect(findBrowser('chromium', named)).toBeUndefined();
  });

  it('takes what was downloaded before, because the usual places had nothing usable', () => {
    const program = path.join(browserCache, 'chrome/linux-148.0.7778.5/chrome-linux64/chrome');
    expect(findBrowser('chromium', machine([program, '/snap/bin/chromium'], { list: () => ['linux-148.0.7778.5'] }))).toBe(program);
  });
});
