import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { HubPaths } from './hub-paths.ts';

/** Names that distributions give the user of their web server. */
const names = ['www-data', 'apache', 'http', 'nobody'];

export interface SystemUser {
  name: string;
  user: number;
  group: number;
}

/** Apache refuses to serve as root: started by root it serves as this user. undefined: started by an ordinary user, it is that one. */
export function findApacheUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const found = lines.find(([given]) => given === name);
    if (found) return { name, user: Number(found[2]), group: Number(found[3]) };
  }
  throw new Error(`Started by root, Apache needs one of these users: ${names.join(', ')}. Or start the hub as an ordinary user.`);
}

/** Lets that user reach what it serves, and nothing else of the hub's folder. */
export function handOver(paths: HubPaths, { name, user, group }: SystemUser): void {
  for (let folder = path.dirname(paths.root); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) {
      throw new Error(`${name}, the user of Apache, may not enter ${folder}. Choose another folder, or start the hub as an ordinary user.`);
    }
  }
  chmodSync(paths.root, 0o711);
  for (const folder of [paths.run, paths.data]) chownSync(folder, user, group);
}
