import { browser } from 'wxt/browser';
import type { ActStamp } from '../../core/day/make-following.ts';
import { makeUuid } from '../../core/interaction/uuid.ts';
import type { PanelState } from './panel-state.ts';

/** What is new in every act: its id and the versions of today. */
export function makeActStamp({ labels, data }: Pick<PanelState, 'labels' | 'data'>): ActStamp {
  // ids of the day, not of the moment: they stay where the time itself may not be kept
  const day = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  return {
    id: makeUuid(day, crypto.getRandomValues(new Uint8Array(10))),
    packs: labels.packs,
    appVersion: browser.runtime.getManifest().version,
    siteVersion: data?.tab?.report.siteVersion ?? '0',
  };
}
