import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cutLanguageData } from './commands/cut-language-data.ts';
import { manifest } from './commands/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact(), cutLanguageData()], build: { sourcemap: false, cssMinify: 'esbuild' } }),
  manifest: ({ browser }) => manifest(browser),
});
