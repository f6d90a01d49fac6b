import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Hub, startHub } from '../../../hub/set-up.ts';
import { accessWithoutPassword, makeFolders } from '../engines/engine.ts';
import { startSabre } from '../engines/start-sabre.ts';
import { accessAt } from '../publish-team.ts';
import type { NodeHub } from './node-device.ts';

export interface ApacheHub extends NodeHub {
  hub: Hub;
}

/** Of one device and one supervisor, in a folder of its own that goes with it. */
export async function startApacheHub(): Promise<ApacheHub> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-node-hub-'));
  const hub = await startHub({ folder, devices: 1, supervisors: 1 });
  return {
    hub,
    port: hub.port,
    logs: path.join(folder, 'data', 'logs'),
    accessAt: (url) => accessAt(url, hub, 'device', 0),
    stop: async () => {
      await hub.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The library in Nextcloud; as a file drop it gives what comes twice another name. */
export async function startSabreHub(kind: 'folder' | 'file drop'): Promise<NodeHub> {
  const root = mkdtempSync(path.join(tmpdir(), 'pomost-node-hub-'));
  const folders = makeFolders(root);
  const { url, stop } = await startSabre(folders, kind);
  return {
    port: Number(new URL(url).port),
    logs: path.join(folders.data, 'logs'),
    accessAt: accessWithoutPassword,
    stop: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
