import { mkdirSync } from 'node:fs';
import type { AccountKind, HubAccount } from '../core/hub/hub-text.ts';
import { addAccount, getAccounts, keepAccounts, renewPasswords, requireAccounts, setRevoked } from './accounts.ts';
import { killApache, reloadApache, startApache, stopApache } from './apache-process.ts';
import { type Apache, findApache } from './find-apache.ts';
import { findFreePort } from './find-free-port.ts';
import { type HubPaths, hubPaths } from './hub-paths.ts';
import { removeHalfFiles } from './remove-half-files.ts';
import { forgetHashes, writeAccess, writeConfiguration } from './write-configuration.ts';

export interface HubSetUp {
  /** keeps everything of the hub; what lies there from an earlier start stays */
  folder: string;
  /** absent: one that is free */
  port?: number;
  /** name under which others reach this machine; absent: only this machine itself does */
  host?: string;
  /** address at a proxy that does the TLS and passes on to this machine; ends with a slash */
  url?: string;
  /** PEM files; both or none */
  certificate?: string;
  key?: string;
  /** how many accounts there are at least; one coordinator's comes by itself */
  devices: number;
  supervisors: number;
}

export interface Hub {
  /** ends with a slash */
  url: string;
  port: number;
  folder: string;
  accounts: HubAccount[];
  /** both resolve when it has ended; false: it did not run */
  stop(): Promise<boolean>;
  kill(): Promise<boolean>;
  /** on the same port, with the same accounts and data; after `stop` or `kill` too */
  restart(): Promise<void>;
  add(kind: AccountKind): HubAccount;
  /** within a second its password is wrong, or right again */
  setRevoked(user: string, isRevoked: boolean): void;
  /** within a second only their new passwords are right; all accounts as they are now */
  renew(users: readonly string[]): HubAccount[];
}

const loopback = '127.0.0.1';

/** Starts a team's hub with Apache as the user who calls; again on the same folder: with the same accounts. Throws in plain sentences. */
export async function startHub(given: HubSetUp): Promise<Hub> {
  const apache = getApache();
  const paths = hubPaths(given.folder);
  const port = given.port ?? (await findFreePort());
  const url = addressOf(given, port);
  mkdirSync(paths.root, { recursive: true });
  keepAccounts(paths, url, { device: given.devices, supervisor: given.supervisors, coordinator: 1 });
  const { certificate, key, host = loopback } = given;
  writeConfiguration(paths, apache, {
    listen: isOwnMachine(host) ? `${loopback}:${port}` : String(port),
    name: host,
    ...(certificate !== undefined && key !== undefined && { tls: { certificate, key } }),
  });
  writeAccess(paths, apache);
  const begin = async (): Promise<void> => {
    await stopApache(paths);
    removeHalfFiles(paths.data);
    await startApache(paths, apache, port);
  };
  await begin();
  return {
    url,
    port,
    folder: paths.root,
    accounts: getAccounts(paths).accounts,
    stop: () => stopApache(paths),
    kill: () => killApache(paths),
    restart: begin,
    add: (kind) => addToHub(paths.root, kind),
    setRevoked: (user, isRevoked) => revokeAtHub(paths.root, user, isRevoked),
    renew: (users) => renewAtHub(paths.root, users),
  };
}

export function addToHub(folder: string, kind: AccountKind): HubAccount {
  const paths = hubPaths(folder);
  const account = addAccount(paths, kind);
  applyAccess(paths);
  return account;
}

export function revokeAtHub(folder: string, user: string, isRevoked: boolean): void {
  const paths = hubPaths(folder);
  setRevoked(paths, user, isRevoked);
  applyAccess(paths);
}

/** New passwords. Cut off in the middle, these accounts stay closed until it is done again. */
export function renewAtHub(folder: string, users: readonly string[]): HubAccount[] {
  const paths = hubPaths(folder);
  requireAccounts(getAccounts(paths).accounts, users);
  forgetHashes(paths, users);
  const { accounts } = renewPasswords(paths, users);
  applyAccess(paths);
  return accounts;
}

/** For a running Apache, too. */
function applyAccess(paths: HubPaths): void {
  writeAccess(paths, getApache());
  reloadApache(paths);
}

function getApache(): Apache {
  const apache = findApache();
  if (!apache) throw new Error('Apache 2.4 was not found. On Debian and Ubuntu: apt-get install apache2-bin apache2-utils');
  return apache;
}

const isOwnMachine = (host: string): boolean => host === loopback || host === 'localhost';

function addressOf({ host = loopback, url, certificate, key }: HubSetUp, port: number): string {
  if ((certificate === undefined) !== (key === undefined)) throw new Error('A certificate needs its key, and a key its certificate.');
  if (certificate === undefined && !isOwnMachine(host)) {
    const way =
      url === undefined ? 'Name --certificate and --key, or --url of a proxy' : 'Leave --host out: the proxy reaches this machine';
    throw new Error(`Others would reach ${host} without TLS, with readable passwords. ${way}.`);
  }
  if (url !== undefined) return url.endsWith('/') ? url : `${url}/`;
  return `${certificate === undefined ? 'http' : 'https'}://${host}${certificate !== undefined && port === 443 ? '' : `:${port}`}/`;
}
