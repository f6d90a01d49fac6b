import { browser } from 'wxt/browser';
import { sayInBrowser } from '../browser/say-in-browser.ts';

const waiting = { emergencies: 0, handovers: 0 };
let shown: string | undefined;

/** The number of open emergencies, of all tabs, on the toolbar button: one may stand in a tab that nobody looks at just now. */
export function showEmergencies(count: number): void {
  waiting.emergencies = count;
  draw();
}

/** Handovers that nobody here has read, beside the emergencies: `2+1`, or `+1` alone. */
export function showHandovers(count: number): void {
  waiting.handovers = count;
  draw();
}

function draw(): void {
  const { emergencies, handovers } = waiting;
  const text = `${emergencies === 0 ? '' : emergencies}${handovers === 0 ? '' : `+${handovers}`}`;
  if (text === shown) return;
  shown = text;
  const told = [
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#b01f1f' }),
    browser.action.setTitle({ title: nameButton() }),
  ];
  // then it is told again with the next change
  Promise.all(told).catch(() => (shown = undefined));
}

function nameButton(): string {
  const { emergencies, handovers } = waiting;
  const counted = emergencies === 0 ? '' : `Pomost (${emergencies})`;
  if (handovers === 0) return counted || (browser.runtime.getManifest().action?.default_title ?? 'Pomost');
  const handed = sayInBrowser('handoverArrived');
  return `${counted || 'Pomost'} · ${handed} (${handovers})`;
}
