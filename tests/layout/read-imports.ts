import { posix } from 'node:path';
import { blankOut } from './blank-out.ts';
import type { SourceFile } from './source-files.ts';

export interface Imported {
  /** as written */
  name: string;
  /** path from the project's root for one of our own files; undefined for a package */
  path?: string;
}

const patterns = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  // a statement of its own: a word ending in import may stand before a quotation mark
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob(?:<[^(]*>)?\(\s*['"`]([^'"`]+)['"`]/g,
];

/** What a file takes in, types included: by import, by re-export, in a call and by `import.meta.glob`. */
export function readImports({ path, text }: Pick<SourceFile, 'path' | 'text'>): Imported[] {
  const code = blankOut(text, { keepStrings: true });
  const names = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(names)].map((name) =>
    name.startsWith('.') ? { name, path: posix.normalize(posix.join(posix.dirname(path), name)) } : { name },
  );
}

/** `preact` of `preact/hooks`, `@lexical/history` of itself, `node:` of any of Node's own modules. */
export function packageOf(name: string): string {
  if (name.startsWith('node:')) return 'node:';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
