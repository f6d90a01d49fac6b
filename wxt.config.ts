import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compilePacks } from './commands/compile-packs.ts';
import { makeLocales } from './commands/make-locales.ts';
import { manifest } from './commands/manifest.ts';

const dataFiles = [
  { name: 'engine', test: /virtual:compiled-engine/ },
  { name: 'claims', test: /virtual:claim-sentences/ },
  { name: 'packs', test: /virtual:shown-packs/ },
  { name: 'weights', test: /core\/finding\/weights\.json/ },
  { name: 'language', test: /core\/text\/language-\w+\.json/ },
  { name: 'places', test: /core\/place\/[\w-]+\.json/ },
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact(), compilePacks()], build: { sourcemap: false, cssMinify: 'esbuild' } }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...makeLocales()),
    // no file of the package may reach 4.5 MB; the worker's data goes into files of its own
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'background')) return;
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) output.codeSplitting = { groups: dataFiles };
    },
    // WXT's own content scripts announce themselves to the page with the extension's id (event and postMessage), so ours are
    // plain scripts that the manifest names
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'unlisted-script') entrypoint.outputDir = `${wxt.config.outDir}/content-scripts`;
      }
    },
  },
});
