import { expect, it } from 'vitest';
import { preventScripts } from './prevent-scripts.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

it.each([
  ['behind the doctype', '<!DOCTYPE html><html><head>', `<!DOCTYPE html>${policy}<html><head>`],
  ['behind a comment before the doctype', '<!-- saved -->\n<!doctype html><p>', `<!-- saved -->\n<!doctype html>${policy}<p>`],
  ['first, where there is no doctype', '<html><p>', `${policy}<html><p>`],
])('puts the policy %s', (_where, html, expected) => {
  expect(preventScripts(html)).toBe(expected);
});
