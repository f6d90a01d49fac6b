import path from 'node:path';

/** Where a hub keeps what: `data` is served, the rest is not. */
export const hubPaths = (folder: string) => {
  const root = path.resolve(folder);
  const run = path.join(root, 'run');
  return {
    root,
    run,
    data: path.join(root, 'data'),
    /** address, accounts and passwords; only its owner may read it */
    accounts: path.join(root, 'hub.json'),
    /** one user per line */
    revoked: path.join(root, 'revoked'),
    configuration: path.join(run, 'httpd.conf'),
    accountsConfiguration: path.join(run, 'accounts.conf'),
    users: path.join(run, 'users'),
    groups: path.join(run, 'groups'),
    process: path.join(run, 'httpd.pid'),
    errors: path.join(run, 'error.log'),
    said: path.join(run, 'start.log'),
  };
};
export type HubPaths = ReturnType<typeof hubPaths>;
