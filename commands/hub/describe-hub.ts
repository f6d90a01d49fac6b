import { readdirSync } from 'node:fs';
import path from 'node:path';
import { getAccounts, readRevoked } from '../../hub/accounts.ts';
import { findProcess } from '../../hub/apache-process.ts';
import { hubPaths } from '../../hub/hub-paths.ts';

/** Whether it runs, where, and how many files lie in whose folder. */
export function describeHub(folder: string): string {
  const paths = hubPaths(folder);
  const { url, accounts } = getAccounts(paths);
  const revoked = readRevoked(paths);
  const lines = accounts.map(({ user, folder: own }) => {
    const files = readdirSync(path.join(paths.data, 'logs', own)).filter((name) => !name.startsWith('.')).length;
    return `  ${user.padEnd(20)} ${String(files).padStart(6)} files${revoked.has(user) ? '  revoked' : ''}`;
  });
  return [`${findProcess(paths) === undefined ? 'Stopped' : 'Running'}: ${url}`, ...lines].join('\n');
}
