import path from 'node:path';
import { findFreePort } from '../../../hub/find-free-port.ts';
import type { Engine, EngineFolders } from './engine.ts';
import { startProgram } from './start-program.ts';

/** The library in Nextcloud and ownCloud; as a file drop it does what Nextcloud's link with that name does. */
export async function startSabre({ data }: EngineFolders, kind: 'folder' | 'file drop' = 'folder'): Promise<Engine> {
  const port = await findFreePort();
  const stop = await startProgram({
    file: '/usr/bin/php',
    arguments: ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, path.join(import.meta.dirname, 'sabre.php')],
    env: { HUB_DATA: data, ...(kind === 'file drop' && { HUB_FILE_DROP: '1' }) },
    port,
  });
  return { url: `http://127.0.0.1:${port}/`, stop };
}
