import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../../../hub/find-free-port.ts';
import type { Engine, EngineFolders } from './engine.ts';
import { startProgram } from './start-program.ts';

export async function startNginx({ data, run }: EngineFolders): Promise<Engine> {
  const port = await findFreePort();
  const file = path.join(run, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${path.join(run, name)};`);
  const lines = [
    'load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;',
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    `pid ${path.join(run, 'nginx.pid')};`,
    `error_log ${path.join(run, 'error.log')};`,
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary,
    `  server { listen 127.0.0.1:${port}; root ${data};`,
    '    location / { dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS; }',
    '  }',
    '}',
  ];
  writeFileSync(file, lines.join('\n'));
  const stop = await startProgram({ file: '/usr/sbin/nginx', arguments: ['-p', run, '-e', path.join(run, 'error.log'), '-c', file], port });
  return { url: `http://127.0.0.1:${port}/`, stop };
}
