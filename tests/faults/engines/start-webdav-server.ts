import { v2 } from 'webdav-server';
import { findFreePort } from '../../../hub/find-free-port.ts';
import type { Engine, EngineFolders } from './engine.ts';

export async function startWebdavServer({ data }: EngineFolders): Promise<Engine> {
  const port = await findFreePort();
  const server = new v2.WebDAVServer({ hostname: '127.0.0.1', port });
  await server.setFileSystemAsync('/', new v2.PhysicalFileSystem(data));
  await server.startAsync(port);
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.stopAsync() };
}
