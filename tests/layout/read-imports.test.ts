import { describe, expect, it } from 'vitest';
import { packageOf, readImports } from './read-imports.ts';

const cases: [source: string, path: string | undefined, name: string][] = [
  [`import { a } from '../text/fold.ts';`, 'core/text/fold.ts', '../text/fold.ts'],
  [`import type { A } from './place.ts';`, 'core/finding/place.ts', './place.ts'],
  [`import {\n  a,\n  type B,\n} from '../../browser/messages.ts';`, 'browser/messages.ts', '../../browser/messages.ts'],
  [`export { a } from '../post.ts';`, 'core/post.ts', '../post.ts'],
  [`import './style.css';`, 'core/finding/style.css', './style.css'],
  [`const later = await import('../post.ts');`, 'core/post.ts', '../post.ts'],
  [
    `const all: Record<string, X> = import.meta.glob('../../packs/**/*.json', { eager: true });`,
    'packs/**/*.json',
    '../../packs/**/*.json',
  ],
  [`import * as v from 'valibot';`, undefined, 'valibot'],
];

describe('readImports', () => {
  it.each(cases)('reads %s', (text, path, name) => {
    expect(readImports({ path: 'core/finding/judge.ts', text })).toEqual([path === undefined ? { name } : { name, path }]);
  });

  it('passes over what stands in comments', () => {
    const text = `// import { a } from '../browser/messages.ts';\n/** as from 'wxt' */\nconst a = 1;`;
    expect(readImports({ path: 'core/finding/judge.ts', text })).toEqual([]);
  });

  it('names the package of a deeper import', () => {
    expect(['preact/hooks', '@lexical/history', 'node:fs', 'idb'].map(packageOf)).toEqual(['preact', '@lexical/history', 'node:', 'idb']);
  });
});
