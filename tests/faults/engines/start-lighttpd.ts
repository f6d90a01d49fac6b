import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../../../hub/find-free-port.ts';
import type { Engine, EngineFolders } from './engine.ts';
import { startProgram } from './start-program.ts';

export async function startLighttpd({ data, run }: EngineFolders): Promise<Engine> {
  const port = await findFreePort();
  const file = path.join(run, 'lighttpd.conf');
  const lines = [
    'server.modules = ("mod_webdav")',
    `server.document-root = "${data}"`,
    'server.bind = "127.0.0.1"',
    `server.port = ${port}`,
    `server.errorlog = "${path.join(run, 'error.log')}"`,
    `server.upload-dirs = ("${run}")`,
    'webdav.activate = "enable"',
    'webdav.is-readonly = "disable"',
  ];
  writeFileSync(file, lines.join('\n'));
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: await startProgram({ file: '/usr/sbin/lighttpd', arguments: ['-D', '-f', file], port }),
  };
}
