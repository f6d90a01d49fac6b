import type { BrowserName } from '../../commands/find-browsers.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with the extension, shut off from everything but the stand-ins. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
