import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import { listManaged } from '../../browser/settings.ts';
import type { DeviceActions, DeviceView, WipeState } from '../../components/device-view.ts';
import { wipedKey } from '../../core/device-messages.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { listen } from './watch-tab.ts';

export type DeviceState = DeviceView;
export const emptyDevice: DeviceState = { managed: [], wipe: { state: 'idle' } };

export const makeDeviceActions = (model: PanelModel): DeviceActions => ({
  openWelcome: () => void openWelcome(),
  askWipe: () => void askWipe(model),
  keepAll: () => setWipe(model, { state: 'idle' }),
  wipe: () => void wipe(model),
});

export const viewDevice = ({ device }: PanelState): DeviceView => device;

/** Follows what the office sets, counts again when the log was saved, and begins anew when another window has wiped the device. */
export function startDevice(model: PanelModel, signal: AbortSignal): void {
  const readManaged = async (): Promise<void> => model.set({ device: { ...model.state.device, managed: await listManaged() } });
  void readManaged();
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area === 'managed') void readManaged();
      else if (area === 'session' && changes[wipedKey]?.newValue !== undefined) leaveWiped(model);
      else if ('lastExport' in changes && model.state.device.wipe.state === 'asking') void askWipe(model);
    },
    signal,
  );
}

/** The panel that wipes opens the first steps before it goes. */
function leaveWiped(model: PanelModel): void {
  if (model.state.device.wipe.state !== 'wiping') location.reload();
}

const openWelcome = (query = ''): Promise<unknown> => browser.tabs.create({ url: `${browser.runtime.getURL('/welcome.html')}${query}` });

const setWipe = (model: PanelModel, state: WipeState): void => model.set({ device: { ...model.state.device, wipe: state } });

async function askWipe(model: PanelModel): Promise<void> {
  const answer = await askWorker('device.losses', null);
  setWipe(model, { state: 'asking', ...(answer.ok ? { losses: answer.value } : {}) });
}

async function wipe(model: PanelModel): Promise<void> {
  if (model.state.device.wipe.state !== 'asking') return;
  setWipe(model, { state: 'wiping' });
  const answer = await askWorker('device.wipe', null);
  if (!answer.ok) return setWipe(model, { state: 'failed' });
  await openWelcome('?wiped');
  // what this panel still has in memory goes too
  location.reload();
}
