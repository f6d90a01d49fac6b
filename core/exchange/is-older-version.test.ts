import { expect, it } from 'vitest';
import { isOlderVersion } from './is-older-version.ts';

it.each([
  ['2026.11.22', '2026.11.22.1', true],
  ['2026.11.22.2', '2026.11.22.10', true],
  ['2026.9.30', '2026.11.1', true],
  ['2025.12.31', '2026.1.1', true],
  ['2026.11.22', '2026.11.22', false],
  ['2026.1.5', '2026.01.05', false],
  ['2026.11.22.1', '2026.11.22', false],
  ['2027.1.1', '2026.12.31.9', false],
])('%s is older than %s: %s', (version, than, isOlder) => {
  expect(isOlderVersion(version, than)).toBe(isOlder);
});
