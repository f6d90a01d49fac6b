import { expect, it } from 'vitest';
import { majorVersion } from './set-up-browsers.ts';

it.each([
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
  ['Google Chrome 148.0.7778.5 ', 148],
  ['Mozilla Firefox 153.7.0esr', 153],
  ['', undefined],
])('reads the version of "%s"', (text, expected) => {
  expect(majorVersion(text)).toBe(expected);
});
