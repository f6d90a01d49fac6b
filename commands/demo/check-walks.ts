import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../find-browsers.ts';
import { projectRoot } from '../run-program.ts';
import { catchDownloads } from './catch-downloads.ts';
import { openStage, type Stage } from './open-stage.ts';
import { Pictures } from './pictures.ts';
import { playExport } from './play-export.ts';
import { playLooks } from './play-looks.ts';
import { playWalk } from './play-walk.ts';
import { runSteps } from './run-steps.ts';
import { walks } from './walks.ts';

/** Plays every walk without a window, one after the other in one browser; answers how many failed. */
export async function checkWalks(browser: BrowserName): Promise<number> {
  const stage = await openStage(browser, { headless: true });
  try {
    const page = await stage.session.newPage('about:blank');
    const panel = await stage.session.openPanel(page);
    // there the panel has a window of its own; this is how wide the sidebar is
    if (browser === 'firefox') await panel.setViewport({ width: 360, height: 765 });
    const pictures = new Pictures(path.join(projectRoot, 'demo-output', browser), page, panel);
    const failed = await play({ stage, page, panel, pictures });
    console.log(`${pictures.count} pictures: ${path.relative(projectRoot, pictures.folder)}`);
    console.log(failed === 0 ? `Everything held in ${browser}.` : `${failed} failed in ${browser}.`);
    return failed;
  } finally {
    await stage.close();
  }
}

interface Scene {
  stage: Stage;
  page: Page;
  panel: Page;
  pictures: Pictures;
}

async function play({ stage, page, panel, pictures }: Scene): Promise<number> {
  const downloads = await catchDownloads(stage.session);
  const { folder } = pictures;
  let failed = 0;
  for (const walk of walks) {
    const place = { stage, page, panel, walk };
    const steps = [...playWalk(place), playExport({ ...place, downloads, folder })];
    if (!(await runSteps(walk.name, steps, pictures))) failed += 1;
  }
  const [walk] = walks;
  if (walk && !(await runSteps('looks', playLooks({ stage, page, panel, walk }), pictures))) failed += 1;
  return failed + reportRefused(stage);
}

/** What browsers ask their makers for by themselves: dictionaries, forms. It was refused like everything else. */
const makers = /\.(?:googleapis|gvt1|google|mozilla|firefox)\.(?:com|net|org):443$/;

/** Page and extension must not have asked for anything outside the sites served here. */
function reportRefused({ standIns }: Stage): number {
  const refused = [...standIns.refused.keys()];
  const others = refused.filter((address) => !makers.test(address));
  if (others.length > 0) console.log(`✗ network: something asked for ${others.join(', ')}; it was refused`);
  else
    console.log(`✓ network: nothing left this computer${refused.length > 0 ? `; the browser itself asked for ${refused.join(', ')}` : ''}`);
  return others.length > 0 ? 1 : 0;
}
