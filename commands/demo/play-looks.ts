import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../tests/browser/firefox-chrome-scope.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';
import { chooseFinding, waitForFinding } from './choose-finding.ts';
import type { WalkPlace } from './play-walk.ts';
import { press } from './press.ts';
import type { Step } from './run-steps.ts';
import { emergencyWords, questionWords } from './walks.ts';

const narrow = 320;

/** How the panel looks in an emergency, in German, dark and narrow. */
export function playLooks(place: WalkPlace): Step[] {
  const { panel } = place;
  return [
    { name: 'emergency', play: () => openPage(place).then(() => showEmergency(panel)) },
    { name: 'german-list', play: () => speakGerman(panel) },
    { name: 'german', play: () => showAnswer(panel, 'an answer, the panel in German') },
    { name: 'dark', play: () => goDark(place) },
    { name: 'dark-emergency', play: () => showEmergency(panel) },
    { name: 'narrow-emergency', play: () => goNarrow(panel) },
    { name: 'narrow', play: () => showAnswer(panel, `an answer, the panel ${narrow} px wide`) },
  ];
}

async function openPage({ page, walk }: WalkPlace): Promise<void> {
  await page.goto('about:blank');
  await page.goto(walk.address, { waitUntil: 'load' });
  await page.bringToFront();
}

async function showEmergency(panel: Page): Promise<string> {
  const { key } = await waitForFinding(panel, emergencyWords);
  await chooseFinding(panel, key);
  if ((await panel.$('.emergency')) === null) throw new Error('an emergency without its card');
  if ((await panel.$('.insert-bar')) !== null) throw new Error('an emergency with an answer ready to insert');
  return 'the emergency card, no answer beside it';
}

async function showAnswer(panel: Page, what: string): Promise<string> {
  const { key } = await waitForFinding(panel, questionWords);
  await chooseFinding(panel, key);
  await expectNoSidewaysScroll(panel);
  return what;
}

async function speakGerman(panel: Page): Promise<string> {
  await press(panel, '.detail-bar .button.quiet');
  await press(panel, '.menu > summary');
  await panel.select('.menu select[name="ui-language"]', 'de');
  await waitUntil('German', () => panel.evaluate(() => document.documentElement.lang === 'de'));
  await press(panel, '.menu-body > .buttons .button:last-child');
  return 'the list, the panel in German';
}

async function goDark({ stage: { session }, page, panel }: WalkPlace): Promise<string> {
  if (session.name === 'firefox') {
    await evaluateInFirefox(session.browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0);`);
  } else {
    for (const each of [page, panel]) await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  }
  await waitUntil('the dark theme', () => panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
  return 'an answer in the dark theme';
}

async function goNarrow(panel: Page): Promise<string> {
  await panel.setViewport({ width: narrow, height: 720 });
  await waitUntil('the narrow panel', () => panel.evaluate((width) => innerWidth === width, narrow));
  await expectNoSidewaysScroll(panel);
  return `the emergency card, the panel ${narrow} px wide`;
}

async function expectNoSidewaysScroll(panel: Page): Promise<void> {
  const beyond = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (beyond > 0) throw new Error(`the panel is ${beyond} px wider than its window`);
}
