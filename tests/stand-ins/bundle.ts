import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  js: string;
  /** Undefined when the entry imports no style sheet. */
  css: string | undefined;
}

const folder = dirname(fileURLToPath(import.meta.url));
const built = new Map<string, Promise<Bundle>>();

/** Bundles an entry below this folder for the browser, once per process. */
export function getBundle(entry: string): Promise<Bundle> {
  const known = built.get(entry);
  if (known) return known;
  const bundle = buildBundle(entry);
  built.set(entry, bundle);
  return bundle;
}

async function buildBundle(entry: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [join(folder, entry)],
    outdir: join(folder, 'never-written'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    // The editors are React 18, whatever the extension itself is built with.
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: '{}',
    // Draft.js expects Node's names for the global object and the environment.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text;
  return { js: textOf('.js') ?? '', css: textOf('.css') };
}
