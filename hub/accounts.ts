import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type AccountKind, accountKinds, type HubAccount, type HubAccounts, readHubAccounts } from '../core/hub/hub-text.ts';
import type { HubPaths } from './hub-paths.ts';
import { writeWhole } from './write-whole.ts';

/** What the folder's hub has. undefined: there is none yet. */
function readAccounts(paths: HubPaths): HubAccounts | undefined {
  if (!existsSync(paths.accounts)) return undefined;
  const accounts = readHubAccounts(readFileSync(paths.accounts, 'utf8'));
  if (!accounts) throw new Error(`${paths.accounts} is not what this program wrote. Put it right or take it away.`);
  return accounts;
}

/** Accounts that are there keep their passwords; made are those that are missing. */
export function keepAccounts(paths: HubPaths, url: string, wanted: Readonly<Record<AccountKind, number>>): HubAccounts {
  const kept = readAccounts(paths)?.accounts ?? [];
  const made = accountKinds.flatMap((kind) => {
    const have = kept.filter((account) => account.kind === kind).length;
    return Array.from({ length: Math.max(0, wanted[kind] - have) }, (_, index) => makeAccount(kind, have + index + 1));
  });
  return writeAccounts(paths, { url, accounts: [...kept, ...made] });
}

export function addAccount(paths: HubPaths, kind: AccountKind): HubAccount {
  const { url, accounts } = getAccounts(paths);
  const made = makeAccount(kind, accounts.filter((account) => account.kind === kind).length + 1);
  writeAccounts(paths, { url, accounts: [...accounts, made] });
  return made;
}

export function getAccounts(paths: HubPaths): HubAccounts {
  const accounts = readAccounts(paths);
  if (!accounts) throw new Error(`There is no hub in ${paths.root}. Start one: npm run hub -- start --folder ${paths.root}`);
  return accounts;
}

export const readRevoked = (paths: HubPaths): Set<string> =>
  new Set(existsSync(paths.revoked) ? readFileSync(paths.revoked, 'utf8').split('\n').filter(Boolean) : []);

/** A revoked account keeps its name and what lies in its folder, so that the name is not given again. */
export function setRevoked(paths: HubPaths, user: string, isRevoked: boolean): void {
  requireAccounts(getAccounts(paths).accounts, [user]);
  const revoked = readRevoked(paths);
  if (isRevoked) revoked.add(user);
  else revoked.delete(user);
  writeWhole(paths.revoked, [...revoked].map((name) => `${name}\n`).join(''));
}

/** The others stay as they are. */
export function renewPasswords(paths: HubPaths, users: readonly string[]): HubAccounts {
  const { url, accounts } = getAccounts(paths);
  return writeAccounts(paths, {
    url,
    accounts: accounts.map((account) => (users.includes(account.user) ? { ...account, password: makePassword() } : account)),
  });
}

/** A slip of the pen would close out the wrong device. Throws where nobody is called so. */
export function requireAccounts(accounts: readonly HubAccount[], users: readonly string[]): void {
  const unknown = users.find((user) => accounts.every((account) => account.user !== user));
  if (unknown !== undefined) throw new Error(`No account is called ${unknown}.`);
}

const makePassword = (): string => randomBytes(18).toString('base64url');

function makeAccount(kind: AccountKind, number: number): HubAccount {
  const name = `${kind}-${String(number).padStart(2, '0')}`;
  return { folder: name, user: name, password: makePassword(), kind };
}

function writeAccounts(paths: HubPaths, accounts: HubAccounts): HubAccounts {
  writeWhole(paths.accounts, JSON.stringify(accounts, undefined, 2));
  return accounts;
}
