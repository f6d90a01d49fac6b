import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { HubAccess } from '../../../core/hub/hub-access.ts';
import { sharedFolders } from '../../../core/hub/hub-access.ts';

/** A WebDAV server on this machine that serves a folder to anybody who asks. */
export interface Engine {
  /** ends with a slash */
  url: string;
  stop(): Promise<void>;
}

export interface EngineFolders {
  /** what is served */
  data: string;
  /** configuration and the like */
  run: string;
}

/** The folders of a team with one device, as somebody makes them by hand. */
export function makeFolders(root: string): EngineFolders {
  const folders = { data: path.join(root, 'data'), run: path.join(root, 'run') };
  const inside = ['logs/device-01', ...sharedFolders.map((name) => `shared/${name}`)].map((name) => path.join(folders.data, name));
  for (const folder of [folders.run, ...inside]) mkdirSync(folder, { recursive: true });
  return folders;
}

export const accessWithoutPassword = (url: string): HubAccess => ({
  kind: 'webdav',
  drop: { url: `${url}logs/device-01/`, user: '', password: '' },
  shared: { url: `${url}shared/`, user: '', password: '' },
});
