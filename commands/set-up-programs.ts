import { existsSync } from 'node:fs';
import { findApache } from '../hub/find-apache.ts';
import { installSystemPackages } from './install-system-packages.ts';
import { type SystemNeed, systemPackages } from './system-packages.ts';

export type ProgramNeed = Exclude<SystemNeed, 'chromium' | 'firefox'>;

/** Files that are there when the packages are. */
const files: Record<Exclude<ProgramNeed, 'apache'>, readonly string[]> = {
  openssl: ['/usr/bin/openssl'],
  lighttpd: ['/usr/sbin/lighttpd', '/usr/lib/lighttpd/mod_webdav.so'],
  sabre: ['/usr/bin/php', '/usr/share/php/Sabre/autoload.php'],
  nginx: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'],
  rclone: ['/usr/bin/rclone'],
  age: ['/usr/bin/age'],
};

const isMissing = (need: ProgramNeed): boolean =>
  need === 'apache' ? findApache() === undefined : files[need].some((file) => !existsSync(file));

/** Installs what is missing where it can. One plain sentence per program that could not be had, with what to do. */
export async function setUpPrograms(needs: readonly ProgramNeed[]): Promise<string[]> {
  const missing = needs.filter(isMissing);
  if (missing.length > 0) await installSystemPackages(missing);
  return missing
    .filter(isMissing)
    .map((need) => `${need} is missing. On Debian and Ubuntu, as root: apt-get install ${systemPackages[need].join(' ')}`);
}
