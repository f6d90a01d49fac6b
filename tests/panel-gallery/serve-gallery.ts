import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';

export interface ServedGallery {
  /** of a state in a language */
  address(state: string, language: string): string;
  close(): Promise<void>;
}

/** Builds the gallery of the panel's states and serves it on this machine alone. */
export async function serveGallery(): Promise<ServedGallery> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-gallery-'));
  const configFile = 'tests/panel-gallery/vite.config.ts';
  const input = path.resolve('tests/panel-gallery/index.html');
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, rollupOptions: { input } } });
  const server: PreviewServer = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return {
    address: (state, language) => `${origin}tests/panel-gallery/index.html?state=${state}&lang=${language}`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Shows another state in a page of the gallery, as if it had just been opened. */
export async function showState(page: Page, state: string, language: string): Promise<void> {
  await page.evaluate(
    (wanted, inLanguage) => (window as unknown as { showState(state: string, language: string): void }).showState(wanted, inLanguage),
    state,
    language,
  );
  await page.waitForSelector('.panel');
}
