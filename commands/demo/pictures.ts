import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Screenshots of the page and of the panel beside it, in a folder that is emptied first. */
export class Pictures {
  readonly folder: string;
  count = 0;
  readonly #page: Page;
  readonly #panel: Page;

  constructor(folder: string, page: Page, panel: Page) {
    this.folder = folder;
    this.#page = page;
    this.#panel = panel;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async take(name: string): Promise<void> {
    await this.#save(this.#page, `${name}-page.png`);
    await this.#save(this.#panel, `${name}-panel.png`);
  }

  async #save(page: Page, file: string): Promise<void> {
    await page.screenshot({ path: path.join(this.folder, file) as `${string}.png` });
    this.count += 1;
  }
}
