import { expect, it } from 'vitest';
import { type PackageFile, sizeGroups } from './size-groups.ts';

const file = (name: string, raw: number, text = ''): PackageFile => ({ name, raw, gzip: raw / 10, text });

it('counts what each part loads, and shared chunks in each of them', () => {
  const groups = sizeGroups([
    file('background.js', 500),
    file('chunks/panel-Ab12.js', 200, 'import "./shared-Cd34.js"'),
    file('chunks/shared-Cd34.js', 100),
    file('chunks/options-Ef56.js', 50, 'import "./shared-Cd34.js"'),
    file('content-scripts/facebook.js', 30),
    file('content-scripts/facebook.css', 10),
    file('icon-16.png', 5),
    file('options.html', 2, '<script src="/chunks/options-Ef56.js">'),
    file('sidepanel.html', 1, '<script src="/chunks/panel-Ab12.js">'),
  ]);
  expect(groups.map(({ group, raw, gzip }) => [group, raw, gzip])).toEqual([
    ['content.facebook', 40, 4],
    ['worker', 500, 50],
    ['options', 152, 15.2],
    ['panel', 301, 30.1],
    ['package', 898, 89.8],
  ]);
});
