import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { accountKinds, writeHubText } from '../core/hub/hub-text.ts';
import { getAccounts, readRevoked, requireAccounts } from '../hub/accounts.ts';
import { stopApache } from '../hub/apache-process.ts';
import { hubPaths } from '../hub/hub-paths.ts';
import { addToHub, renewAtHub, revokeAtHub, startHub } from '../hub/set-up.ts';
import { describeHub } from './hub/describe-hub.ts';
import { examine } from './hub/examine.ts';
import { setUpPrograms } from './set-up-programs.ts';

const usage = `npm run hub -- start [--folder F] --port P [--host name --certificate C --key K | --url https://…/] [--devices 10] [--supervisors 2]
npm run hub -- stop | status | doctor [--folder F]
npm run hub -- add [--folder F] --role device|supervisor|coordinator
npm run hub -- revoke | restore [--folder F] <account>
npm run hub -- renew [--folder F] <account> … | --keep <account>,<account>,…   new passwords for these, or for all but these
npm run hub -- doctor --url https://…/ --user U [--kind nextcloud] [--certificate C]   password in the variable HUB_PASSWORD
Without --folder the hub is in ${path.join(homedir(), 'pomost-hub')}.`;

const options = {
  folder: { type: 'string', default: path.join(homedir(), 'pomost-hub') },
  port: { type: 'string' },
  host: { type: 'string' },
  url: { type: 'string' },
  certificate: { type: 'string' },
  key: { type: 'string' },
  devices: { type: 'string', default: '10' },
  supervisors: { type: 'string', default: '2' },
  role: { type: 'string' },
  keep: { type: 'string' },
  user: { type: 'string' },
  kind: { type: 'string', default: 'webdav' },
} as const;
const parse = () => parseArgs({ options, allowPositionals: true });
type Given = ReturnType<typeof parse>['values'];

const commands: Record<string, (given: Given, names: string[]) => Promise<number> | number> = {
  start,
  stop: async (given) => say((await stopApache(hubPaths(given.folder))) ? 'The hub has stopped.' : 'The hub was not running.'),
  status: (given) => say(describeHub(given.folder)),
  add,
  revoke,
  restore,
  renew,
  doctor: examine,
};

// npm starts scripts in the folder of package.json; files are meant from where somebody typed
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
try {
  const { values, positionals } = parse();
  const [what = '', ...names] = positionals;
  const command = Object.hasOwn(commands, what) ? commands[what] : undefined;
  if (!command) throw new Error(usage);
  process.exitCode = await command(values, names);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function countOf(text: string | undefined, most: number): number {
  if (text === undefined) throw new Error(`A number is missing.\n${usage}`);
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > most) throw new Error(`${text} is no number from 1 to ${most}.`);
  return count;
}

async function start(given: Given): Promise<number> {
  const missing = await setUpPrograms(['apache']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const { host, url, certificate, key } = given;
  const hub = await startHub({
    folder: given.folder,
    port: countOf(given.port, 65535),
    ...(host !== undefined && { host }),
    ...(url !== undefined && { url }),
    ...(certificate !== undefined && { certificate }),
    ...(key !== undefined && { key }),
    devices: countOf(given.devices, 500),
    supervisors: countOf(given.supervisors, 50),
  });
  const http = hub.url.startsWith('http:') ? '\nThis address is for trying out: the extension reaches https only.' : '';
  console.log(`The hub answers at ${hub.url}${http}\n`);
  return sayHubText(hub.folder);
}

function sayHubText(folder: string): number {
  console.log('Paste this text into the team page. Whoever has it reaches the whole hub: do not mail it.\n');
  const paths = hubPaths(folder);
  const { url, accounts } = getAccounts(paths);
  const revoked = readRevoked(paths);
  return say(writeHubText({ url, accounts: accounts.filter(({ user }) => !revoked.has(user)) }));
}

function add(given: Given): number {
  const kind = accountKinds.find((name) => name === given.role);
  if (kind === undefined) throw new Error(`--role is one of ${accountKinds.join(', ')}.`);
  const { folder } = given;
  console.log(`Added: ${addToHub(folder, kind).user}`);
  return sayHubText(folder);
}

function revoke(given: Given, [user]: string[]): number {
  if (user === undefined) throw new Error('Name the account: npm run hub -- revoke device-03');
  revokeAtHub(given.folder, user, true);
  return say(`${user} can no longer enter. What lies in its folder stays. Block the device in the team page too.`);
}

function restore(given: Given, [user]: string[]): number {
  if (user === undefined) throw new Error('Name the account: npm run hub -- restore device-03');
  revokeAtHub(given.folder, user, false);
  return say(`${user} can enter again.`);
}

/** After the coordinator's device was stolen, which held the passwords of all free accounts: the page of the team says what to keep. */
function renew(given: Given, names: string[]): number {
  const { accounts } = getAccounts(hubPaths(given.folder));
  const kept = given.keep?.split(',').map((name) => name.trim());
  requireAccounts(accounts, [...names, ...(kept ?? [])]);
  const users = kept ? accounts.map(({ user }) => user).filter((user) => !kept.includes(user)) : names;
  if (kept && names.length > 0) throw new Error('Name accounts, or --keep and accounts: not both.');
  if (users.length === 0) throw new Error('Name the accounts: npm run hub -- renew device-03, or with --keep those that stay as they are.');
  renewAtHub(given.folder, users);
  console.log(`New passwords: ${users.join(', ')}\n`);
  return sayHubText(given.folder);
}
