import type { Handlers } from '../browser/messages.ts';
import type { Context } from '../core/finding/judge.ts';
import type { SiteId, Space } from '../core/post.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { findMoved } from '../core/space/find-moved.ts';
import { mergeSpaces } from '../core/space/merge-spaces.ts';
import { noteVisit } from '../core/space/note-visit.ts';
import { readSpace } from '../core/space/read-space.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import { canRegister, makeSpaceKey, readSpaceKey } from '../core/space/space-key.ts';
import type { SpaceMessages, Visit } from '../core/space/space-messages.ts';
import { openDatabase } from './database.ts';
import { hashForDevice } from './device.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';

/** The registry, read once; posts are judged by it. */
let registry: Promise<Map<string, RegisteredSpace>> | undefined;
forgetOnWipe(() => (registry = undefined));

function getRegistry(): Promise<Map<string, RegisteredSpace>> {
  registry ??= readAll().catch((error: unknown) => {
    registry = undefined;
    throw error;
  });
  return registry;
}

async function readAll(): Promise<Map<string, RegisteredSpace>> {
  const stored = await (await openDatabase()).getAll('spaces');
  return new Map(stored.map((space) => [space.key, space]));
}

/** Of a profile only the keyed hash that the log has too. */
export async function keyOf(site: SiteId, { id, kind }: Pick<Space, 'id' | 'kind'>): Promise<string> {
  const isBare = kind === 'profile' && !/^h:[0-9a-f]{32}$/.test(id);
  return makeSpaceKey(site, isBare ? `h:${await hashForDevice(`${site}|p:${id}`)}` : id);
}

/** The space as the team has registered it; undefined too where the database cannot be opened: then the post alone counts. */
export async function findRegistered(site: SiteId, space: Space): Promise<RegisteredSpace | undefined> {
  if (!canRegister(space)) return undefined;
  try {
    return (await getRegistry()).get(await keyOf(site, space));
  } catch {
    return undefined;
  }
}

/** For judging: the country that the registry says the space is in, where it says one. */
export async function locateSpace(site: SiteId, space: Space): Promise<Pick<Context, 'country'>> {
  const country = (await findRegistered(site, space))?.country;
  return country === undefined ? {} : { country };
}

let tellMoved: (keys: ReadonlySet<string>) => void = () => undefined;

/** Whoever has judged posts of a space by its country is told when it has another one. */
export function onCountryChange(tell: typeof tellMoved): void {
  tellMoved = tell;
}

async function put(spaces: readonly RegisteredSpace[]): Promise<void> {
  const moved = findMoved(await getRegistry(), spaces);
  const transaction = (await openDatabase()).transaction('spaces', 'readwrite');
  for (const space of spaces) await transaction.store.put(space);
  await transaction.done;
  registry = undefined;
  if (moved.size > 0) tellMoved(moved);
}

/** Whatever a panel has open: visits are noted here alone. */
async function write(given: RegisteredSpace): Promise<Result<RegisteredSpace, 'store-closed' | 'refused'>> {
  const { site, id } = readSpaceKey(given.key) ?? {};
  if (site === undefined || id === undefined) return fail('refused');
  const key = await keyOf(site, { id, kind: given.kind });
  const before = (await getRegistry()).get(key);
  const space = readSpace({ ...given, key, ...(before ? pickVisits(before) : {}) });
  if (!space) return fail('refused');
  await put([space]);
  return succeed(space);
}

const pickVisits = ({
  lastVisitAt,
  previousVisitAt,
}: RegisteredSpace): Pick<Partial<RegisteredSpace>, 'lastVisitAt' | 'previousVisitAt'> => ({
  ...(lastVisitAt === undefined ? {} : { lastVisitAt }),
  ...(previousVisitAt === undefined ? {} : { previousVisitAt }),
});

async function visit(site: SiteId, space: Space): Promise<Result<Visit, 'refused'>> {
  if (!canRegister(space)) return fail('refused');
  const key = await keyOf(site, space);
  const known = (await getRegistry()).get(key);
  if (!known) return succeed({ key });
  const registered = noteVisit(known, Date.now());
  await put([registered]);
  return succeed({ key, registered });
}

async function remove(key: string): Promise<Result<null, never>> {
  const hadCountry = (await getRegistry()).get(key)?.country !== undefined;
  await (await openDatabase()).delete('spaces', key);
  registry = undefined;
  if (hadCountry) tellMoved(new Set([key]));
  return succeed(null);
}

async function takeIn(given: readonly RegisteredSpace[]): Promise<Result<{ added: number; changed: number }, never>> {
  const read = given.map(readSpace).filter((space) => space !== undefined && space.kind !== 'profile') as RegisteredSpace[];
  const { added, changed } = mergeSpaces([...(await getRegistry()).values()], read);
  await put([...added, ...changed]);
  return succeed({ added: added.length, changed: changed.length });
}

/** One after the other: what two windows write must not undo each other. */
let turn: Promise<unknown> = Promise.resolve();

function inStore<T, E extends string>(job: () => Promise<Result<T, E>>): Promise<Result<T, E | 'store-closed'>> {
  const done = turn.then(job).catch((error: unknown) => fail('store-closed', String(error)));
  turn = done;
  return done;
}

export const spaceHandlers: Handlers<SpaceMessages> = {
  'spaces.read': () => inStore(async () => succeed([...(await getRegistry()).values()])),
  'spaces.write': (space) => inStore(() => write(space)),
  'spaces.remove': (key) => inStore(() => remove(key)),
  'spaces.visit': ({ site, space }) => inStore(() => visit(site, space)),
  'spaces.take-in': (spaces) => inStore(() => takeIn(spaces)),
};
