import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolders } from '../core/hub/hub-access.ts';
import type { HubAccount } from '../core/hub/hub-text.ts';
import { getAccounts, readRevoked } from './accounts.ts';
import { findApacheUser, handOver } from './apache-user.ts';
import type { Apache } from './find-apache.ts';
import type { HubPaths } from './hub-paths.ts';
import { writeWhole } from './write-whole.ts';

export interface Served {
  /** what Apache listens on, such as `127.0.0.1:8443` */
  listen: string;
  name: string;
  tls?: { certificate: string; key: string };
}

/** Apache's configuration, from `httpd.conf` beside this file. */
export function writeConfiguration(paths: HubPaths, apache: Apache, { listen, name, tls }: Served): void {
  const user = findApacheUser();
  const words: Record<string, string> = {
    MODULES: apache.root,
    RUN: paths.run,
    DATA: paths.data,
    LISTEN: listen,
    NAME: name,
    USER: user ? `User ${user.name}\nGroup #${user.group}` : '',
    TLS: tls ? tlsLines(path.resolve(tls.certificate), path.resolve(tls.key)) : '',
  };
  const template = readFileSync(path.join(import.meta.dirname, 'httpd.conf'), 'utf8');
  for (const folder of [paths.run, paths.data]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeWhole(
    paths.configuration,
    template.replace(/@([A-Z]+)@/g, (all, word: string) => words[word] ?? all),
  );
  if (user) handOver(paths, user);
}

const tlsLines = (certificate: string, key: string): string =>
  [
    'LoadModule ssl_module modules/mod_ssl.so',
    'SSLEngine on',
    'SSLProtocol -all +TLSv1.2 +TLSv1.3',
    'SSLSessionCache none',
    `SSLCertificateFile "${certificate}"`,
    `SSLCertificateKeyFile "${key}"`,
  ].join('\n');

/** Accounts, groups and folders, from what the hub keeps; for a running Apache they count after a reload. */
export function writeAccess(paths: HubPaths, apache: Apache): void {
  const { accounts } = getAccounts(paths);
  const revoked = readRevoked(paths);
  const group = (kinds: HubAccount['kind'][]) =>
    accounts
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ user }) => user)
      .join(' ');
  writeWhole(paths.accountsConfiguration, accounts.map(({ user, folder }) => `Use Account ${user} ${folder}\n`).join(''));
  const groups = {
    supervisors: group(['supervisor', 'coordinator']),
    editors: group(['supervisor', 'coordinator']),
    coordinators: group(['coordinator']),
  };
  writeWhole(
    paths.groups,
    Object.entries(groups)
      .map(([name, users]) => `${name}: ${users}\n`)
      .join(''),
  );
  writeUsers(
    paths,
    apache,
    accounts.filter(({ user }) => !revoked.has(user)),
  );
  const folders = [...accounts.map(({ folder }) => `logs/${folder}`), ...sharedFolders.map((name) => `shared/${name}`)];
  giveToApache(
    paths,
    ['logs', 'shared', ...folders].map((folder) => path.join(paths.data, folder)),
  );
}

/** Hashes are made once per account: bcrypt is slow on purpose. */
function writeUsers(paths: HubPaths, { htpasswd }: Apache, accounts: HubAccount[]): void {
  const lines = existsSync(paths.users) ? readFileSync(paths.users, 'utf8').split('\n') : [];
  const known = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line]));
  const written = accounts.map(
    ({ user, password }) => known.get(user) ?? execFileSync(htpasswd, ['-niB', user], { input: password, encoding: 'utf8' }).trim(),
  );
  writeWhole(paths.users, written.map((line) => `${line}\n`).join(''));
}

/** Of passwords that are about to change. */
export function forgetHashes(paths: HubPaths, users: readonly string[]): void {
  if (!existsSync(paths.users)) return;
  const lines = readFileSync(paths.users, 'utf8').split('\n');
  writeWhole(paths.users, lines.filter((line) => !users.includes(line.slice(0, line.indexOf(':')))).join('\n'));
}

function giveToApache(paths: HubPaths, folders: string[]): void {
  const user = findApacheUser();
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) for (const file of [...folders, paths.users, paths.groups]) chownSync(file, user.user, user.group);
}
