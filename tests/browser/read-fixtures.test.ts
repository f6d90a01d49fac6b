import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPageScript } from '../../commands/ask-page-script.ts';
import { preventScripts } from '../../commands/prevent-scripts.ts';
import type { ExpectedPage } from '../stand-ins/expected-page.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { describeReading } from './describe-reading.ts';
import { launch } from './launch.ts';
import type { Session } from './session.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

function findAddress(html: string): URL {
  const address = /^<!-- url: (\S+) -->/.exec(html)?.[1];
  if (address === undefined) throw new Error('The first line of a saved page must be <!-- url: https://… -->.');
  return new URL(address);
}

function findExpected(file: string): ExpectedPage {
  const beside = path.join(folder, file.replace(/\.html$/, '.expected.json'));
  if (!existsSync(beside)) throw new Error(`${path.basename(beside)} is missing: write down what a person reads on this page.`);
  return JSON.parse(readFileSync(beside, 'utf8')) as ExpectedPage;
}

let standIns: StandIns;
let session: Session;

beforeAll(async () => {
  standIns = await startStandIns();
  session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
});

afterAll(async () => {
  await session.close();
  await standIns.close();
});

async function readSavedPage(file: string): Promise<ExpectedPage> {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const url = findAddress(html);
  standIns.usePage(url.href.replace(/#.*$/, ''), preventScripts(html), path.dirname(path.join(folder, file)));
  const page = await session.newPage(url.href);
  const asking = await session.extensionPage('manifest.json');
  try {
    await page.bringToFront();
    return describeReading(await askPageScript(asking, page.url(), 8));
  } finally {
    await asking.close();
    await page.close();
  }
}

describe('saved pages', () => {
  it('are there', () => expect(files).not.toEqual([]));

  it.each(files)('%s reads as a person would', async (file) => {
    const expected = findExpected(file);
    expect(await readSavedPage(file)).toEqual(expected);
  });
});
