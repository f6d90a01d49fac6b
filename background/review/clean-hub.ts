import { readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { isAboutOne } from '../../core/hub/is-about-one.ts';
import { removeFile } from '../../core/hub/webdav.ts';
import { isCovered, mayClean } from '../../core/import/may-clean.ts';
import { listWithRole } from '../../core/team/read-root.ts';
import type { Folder } from './list-hub.ts';
import type { PullKit } from './pull-kit.ts';
import { readElsewhere } from './read-elsewhere.ts';
import type { KeptEnvelope } from './review-store.ts';

/** What an examination of the hub left, in ms. */
const probesKeptFor = 24 * 60 * 60 * 1000;
/** In one go; the rest goes the next time. */
const mostFiles = 500;

interface Cleaning extends Pick<PullKit, 'ask' | 'store' | 'membership' | 'now'> {
  /** ms since 1970, UTC, by the hub's clock */
  hubNow: number | undefined;
}

interface Old {
  path: string;
  kept: KeptEnvelope;
  age: number;
  importedAge: number;
}

/** Deletes at the hub what is in this store and in those of the other supervisors since long enough. How many went. */
export async function cleanHub(folders: readonly Folder[], logs: HubPlace, cleaning: Cleaning): Promise<number> {
  const { ask, hubNow } = cleaning;
  if (hubNow === undefined) return 0;
  const old = await listOld(folders, { ...cleaning, hubNow });
  await readElsewhere(cleaning, new Set(old.map(({ kept }) => kept.device)));
  const over: string[] = [];
  for (const { path, kept, ...ages } of old) if (mayClean(ages, await isWithAll(kept, cleaning))) over.push(path);
  let gone = 0;
  for (const path of [...over.slice(0, mostFiles), ...listProbes(folders, hubNow)]) {
    const answer = await removeFile(ask, logs, path);
    const isGone = typeof answer !== 'string' && (answer.status < 400 || answer.status === 404);
    if (isGone) gone++;
    else if (!isAboutOne(answer)) break;
  }
  return gone;
}

async function isWithAll({ device, seq }: KeptEnvelope, { store, membership: { root, device: own } }: Cleaning): Promise<boolean> {
  const by = (await store.get('elsewhere', device))?.by ?? {};
  return listWithRole(root, 'supervisor').every(({ id }) => id === own || isCovered(by[id], seq));
}

async function listOld(folders: readonly Folder[], { store, now, hubNow }: Cleaning & { hubNow: number }): Promise<Old[]> {
  const old: Old[] = [];
  for (const { folder, imported } of folders) {
    for (const { name: file, modified } of imported) {
      const age = hubNow - (modified ?? hubNow);
      const name = mayClean({ age, importedAge: age }, true) ? readEnvelopeName(file) : undefined;
      const kept = name && (await store.get('envelopes', [name.device, name.seq]));
      const importedAge = kept ? now() - kept.importedAt : 0;
      if (kept && mayClean({ age, importedAge }, true)) old.push({ path: `${folder}/${file}`, kept, age, importedAge });
    }
  }
  return old;
}

const listProbes = (folders: readonly Folder[], hubNow: number): string[] =>
  folders.flatMap(({ folder, probes }) =>
    probes.filter(({ modified = hubNow }) => hubNow - modified > probesKeptFor).map(({ name }) => `${folder}/${name}`),
  );
