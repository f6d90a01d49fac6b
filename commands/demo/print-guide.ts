import { en } from '../../locales/en.ts';
import type { BrowserName } from '../find-browsers.ts';
import { emergencyWords, guidedWalks, type Walk } from './walks.ts';

/** What to try, in plain words. */
export function printGuide(browser: BrowserName): void {
  console.log(['', ...introduction(browser), ...guidedWalks.flatMap(describeWalk), ...rest].join('\n'));
}

const introduction = (browser: BrowserName): string[] => [
  'The browser is open. Its four tabs are imitations of the sites, served from this computer: nothing you send leaves it.',
  browser === 'firefox'
    ? 'The sidebar is Pomost. Closed it? Press its button in the toolbar or Alt+Shift+P.'
    : 'The panel at the side is Pomost. Closed it? Press its button in the toolbar (behind the puzzle piece) or Alt+Shift+P.',
  '',
  'In each tab:',
  `  1. The list “${en.list.title}” shows the posts that need someone. Press the row of the post named below.`,
  '     You should see: the page scrolls to the post and draws a line around it; the panel shows why it was found and an answer.',
  `  2. Click into the reply box named below, then press “${en.draft.insert}” in the panel.`,
  `     You should see: the text in the reply box, and in the panel “${en.insertion.standing}”`,
  '  3. Read it, change it if you like, and send it with the site’s own button. Pomost never sends.',
  `     You should see: “${en.insertion.posted.seen}”`,
  '',
];

function describeWalk({ title, words, about, box }: Walk, index: number): string[] {
  return [`  Tab ${index + 1}, ${title}: “${words}…”`, `     (${about}). Reply in ${box}.`];
}

const rest = [
  '',
  `An emergency: in tab 1 open “${emergencyWords}…”. You should see a card with numbers to call, and no ready-made answer.`,
  'A post without interest: press the × on its row; it goes to the list of what is done.',
  '',
  'The log: every answer inserted and sent is noted in the browser, without names, texts or addresses of posts.',
  `To export it: the wheel at the top of the panel → “${en.settings.log}” → “${en.settings.csv}” or “${en.settings.jsonl}”.`,
  `The wheel also holds the language (English, German) and which posts get a line around them.`,
  '',
  'Press Ctrl+C here to end; the browser closes and everything you did is forgotten.',
];
