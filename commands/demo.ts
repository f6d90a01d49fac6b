import { parseArgs } from 'node:util';
import { checkWalks } from './demo/check-walks.ts';
import { hasDisplay } from './demo/has-display.ts';
import { showWalks } from './demo/show-walks.ts';
import { browserNames } from './find-browsers.ts';

const usage = 'npm run demo [-- --check] [-- --browser chromium|firefox]';

try {
  const { browser, isCheck } = parseRequest();
  if (!isCheck && hasDisplay()) await showWalks(browser);
  else {
    if (!isCheck) console.log('There is no display, so the walk is played without a window.');
    const failed = await checkWalks(browser);
    process.exitCode = failed === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function parseRequest(): { browser: (typeof browserNames)[number]; isCheck: boolean } {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chromium' } },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (browser === undefined) throw new Error(usage);
  return { browser, isCheck: values.check };
}
