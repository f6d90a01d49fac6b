import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPageScript } from '../../commands/ask-page-script.ts';
import type { ExpectedPage } from '../stand-ins/expected-page.ts';
import { expectedGroups } from '../stand-ins/facebook/expected.ts';
import { expectedPages as instagramPages } from '../stand-ins/instagram/expected.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { expectedPages as telegramPages } from '../stand-ins/telegram/expected.ts';
import { expectedPages as tiktokPages } from '../stand-ins/tiktok/expected.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { describeReading } from './describe-reading.ts';
import { launch } from './launch.ts';
import type { Session } from './session.ts';

const pages: Record<string, Record<string, ExpectedPage>> = {
  'https://www.facebook.com': expectedGroups,
  'https://www.instagram.com': instagramPages,
  'https://www.tiktok.com': tiktokPages,
  'https://web.telegram.org': telegramPages,
};

/** The order on the page is the order of reading, but replies may be mounted late. */
const sorted = ({ space, posts }: ExpectedPage): ExpectedPage => ({
  space,
  posts: posts
    .map(({ kind, id, parent, text, truncated }) => ({ kind, id, parent, text, truncated }))
    .sort((a, b) => (a.text < b.text ? -1 : 1)),
});

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

describe.each(Object.entries(pages))('%s', (origin, expectedPages) => {
  it.each(Object.entries(expectedPages))('reads %s as a person would', async (path, expected) => {
    const page = await session.newPage(origin + path);
    const asking = await session.extensionPage('manifest.json');
    try {
      await page.bringToFront();
      const reading = await askPageScript(asking, origin + path, 8);
      expect(sorted(describeReading(reading))).toEqual(sorted(expected));
    } finally {
      await asking.close();
      await page.close();
    }
  });
});
