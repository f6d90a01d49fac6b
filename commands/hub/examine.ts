import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accessOf } from '../../core/hub/access-of.ts';
import { type Diagnosis, isRefused } from '../../core/hub/diagnosis.ts';
import { type Examination, examineHub } from '../../core/hub/doctor.ts';
import { getAccounts, readRevoked } from '../../hub/accounts.ts';
import { hubPaths } from '../../hub/hub-paths.ts';
import { makeCutUpload, makeNodeRequest } from '../../hub/node-request.ts';
import { en } from '../../locales/en.ts';

interface Given {
  folder: string;
  url?: string | undefined;
  user?: string | undefined;
  kind?: string | undefined;
  certificate?: string | undefined;
}

/** Examines the hub of a folder, or any address with a device's credential; says in words what is wrong. 1: it must not be used. */
export async function examine(given: Given): Promise<number> {
  const options = given.certificate === undefined ? {} : { certificate: readFileSync(given.certificate, 'utf8') };
  const cutUpload = makeCutUpload(options);
  const name = randomBytes(6).toString('hex');
  const diagnosis = await examineHub(makeNodeRequest(options), { ...whoseAccess(given), now: Date.now, name, cutUpload });
  console.log(describeDiagnosis(diagnosis));
  return isRefused(diagnosis) ? 1 : 0;
}

function whoseAccess({ folder, url, user, kind }: Given): Pick<Examination, 'access' | 'rights' | 'otherDrop'> {
  if (url !== undefined) {
    const drop = { url: url.endsWith('/') ? url : `${url}/`, user: user ?? '', password: process.env['HUB_PASSWORD'] ?? '' };
    return { access: { kind: kind === 'nextcloud' ? 'nextcloud' : 'webdav', drop } };
  }
  const paths = hubPaths(folder);
  const revoked = readRevoked(paths);
  const { url: base, accounts } = getAccounts(paths);
  const usable = accounts.filter(({ user: name }) => !revoked.has(name));
  const [first, second] = usable.filter((account) => account.kind === 'device');
  const supervisor = usable.find((account) => account.kind === 'supervisor');
  if (!first) throw new Error('There is no device account to try. Add one: npm run hub -- add --role device');
  return {
    access: accessOf(base, first),
    ...(supervisor && { rights: accessOf(base, supervisor) }),
    ...(second && { otherDrop: accessOf(base, second).drop.url }),
  };
}

function describeDiagnosis({ verdict, findings, skew }: Diagnosis): string {
  const lines = findings.map(({ code, severity }) => `${severity === 'refuse' ? '✗' : '·'} ${en.doctor.finding[code]}`);
  const clock = skew === undefined ? [] : [`Its clock less ours: ${Math.round(skew / 1000)} s`];
  return [`${verdict}: ${en.doctor.verdict[verdict]}`, ...lines, ...clock].join('\n');
}
