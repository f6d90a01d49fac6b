import { findFreePort } from '../../../hub/find-free-port.ts';
import type { Engine, EngineFolders } from './engine.ts';
import { startProgram } from './start-program.ts';

export async function startRclone({ data }: EngineFolders): Promise<Engine> {
  const port = await findFreePort();
  const stop = await startProgram({
    file: '/usr/bin/rclone',
    arguments: ['serve', 'webdav', data, '--addr', `127.0.0.1:${port}`, '--config', '/dev/null'],
    port,
  });
  return { url: `http://127.0.0.1:${port}/`, stop };
}
