import { launch } from '../../tests/browser/launch.ts';
import type { Session } from '../../tests/browser/session.ts';
import { type StandIns, startStandIns } from '../../tests/stand-ins/serve.ts';
import { buildExtension, buildTargets } from '../build-extension.ts';
import { type BrowserName, browserVariables } from '../find-browsers.ts';
import { setUpBrowsers } from '../set-up-browsers.ts';
import { startSweeper } from './start-sweeper.ts';

export interface Stage {
  standIns: StandIns;
  session: Session;
  close(): Promise<void>;
}

/** Finds the browser, builds the extension, serves the sites and starts the browser with all of it. */
export async function openStage(browser: BrowserName, { headless }: { headless: boolean }): Promise<Stage> {
  const setUp = await setUpBrowsers([browser]);
  if (setUp.missing.length > 0) throw new Error(setUp.missing.join('\n'));
  process.env[browserVariables[browser]] = setUp[browser];
  const extension = await buildExtension(buildTargets[browser]);
  const sweeper = startSweeper();
  const standIns = await startStandIns();
  try {
    const session = await launch(browser, { extension, standIns, headless });
    sweeper.watch(session);
    const close = async () => {
      await session.close();
      await standIns.close();
    };
    return { standIns, session, close };
  } catch (error) {
    await standIns.close();
    throw error;
  }
}
