import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compilePacks } from './commands/compile-packs.ts';
import { manifest } from './commands/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact(), compilePacks()], build: { sourcemap: false, cssMinify: 'esbuild' } }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    // WXT's own content scripts announce themselves to the page with the extension's id (event and postMessage), so ours are
    // plain scripts that the manifest names
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'unlisted-script') entrypoint.outputDir = `${wxt.config.outDir}/content-scripts`;
      }
    },
  },
});
