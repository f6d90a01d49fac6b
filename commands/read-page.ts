import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/launch.ts';
import { startStandIns } from '../tests/stand-ins/serve.ts';
import { askPageScript, type PageReading } from './ask-page-script.ts';
import { buildExtension, buildTargets } from './build-extension.ts';
import { browserNames } from './find-browsers.ts';
import { preventScripts } from './prevent-scripts.ts';

const usage = 'npm run read-page -- page.html --url https://www.facebook.com/… [--browser chromium|firefox] [--keep-scripts]';
const settleSeconds = 20;

interface Request {
  file: string;
  url: URL;
  browser: (typeof browserNames)[number];
  keepScripts: boolean;
}

try {
  const reading = await readSavedPage(parseRequest());
  console.log(JSON.stringify(describe(reading)));
  if (reading.posts.length === 0) fail('Nothing on this page was recognised as a post.');
} catch (error) {
  console.log(JSON.stringify(describe({ space: null, posts: [] })));
  fail(error instanceof Error ? error.message : String(error));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function parseRequest(): Request {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      'keep-scripts': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const browser = browserNames.find((name) => name === values.browser);
  if (file === undefined || values.url === undefined || !URL.canParse(values.url) || browser === undefined) throw new Error(usage);
  return { file, url: new URL(values.url), browser, keepScripts: values['keep-scripts'] };
}

/** Opens the page under its real address in a browser with the extension, and answers what the extension reads. */
async function readSavedPage(request: Request): Promise<PageReading> {
  const html = readFileSync(request.file, 'utf8');
  const extension = await buildExtension(buildTargets[request.browser]);
  const standIns = await startStandIns();
  try {
    if (!standIns.hosts.includes(request.url.host)) throw new Error(`Pomost reads only ${standIns.hosts.join(', ')}.`);
    const address = request.url.href.replace(/#.*$/, '');
    standIns.usePage(address, request.keepScripts ? html : preventScripts(html), path.dirname(path.resolve(request.file)));
    const session = await launch(request.browser, { extension, standIns });
    try {
      // opened first: the page that is read must stay the visible one
      const asking = await session.extensionPage('manifest.json');
      const page = await session.newPage(request.url.href);
      const reading = await askPageScript(asking, page.url(), settleSeconds);
      if (reading === undefined) throw new Error('The script of the extension did not answer on this page.');
      return reading;
    } finally {
      await session.close();
    }
  } finally {
    await standIns.close();
  }
}

function describe({ space, posts }: PageReading): object {
  return {
    space: space && { id: space.id, title: space.title },
    posts: posts.map(({ kind, id, parent, text, truncated }) => ({ kind, id, parent: parent ?? null, text, truncated })),
  };
}
