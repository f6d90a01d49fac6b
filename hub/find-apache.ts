import { existsSync } from 'node:fs';

export interface Apache {
  program: string;
  htpasswd: string;
  /** the folder that has `modules/` */
  root: string;
}

const programs = ['/usr/sbin/apache2', '/usr/sbin/httpd'];
const roots = ['/usr/lib/apache2', '/usr/lib64/httpd', '/usr/lib/httpd'];
const passwordPrograms = ['/usr/bin/htpasswd', '/usr/sbin/htpasswd'];

/** Apache 2.4 as Debian and others install it. undefined: not there, or without its modules. */
export function findApache(): Apache | undefined {
  const [program, htpasswd] = [programs, passwordPrograms].map((files) => files.find((file) => existsSync(file)));
  const root = roots.find((folder) => existsSync(`${folder}/modules/mod_dav_fs.so`));
  return program !== undefined && htpasswd !== undefined && root !== undefined ? { program, htpasswd, root } : undefined;
}
