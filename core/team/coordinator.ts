import type { HubAccess } from '../hub/hub-access.ts';
import type { HubAccount } from '../hub/hub-text.ts';
import type { Chance } from './chance.ts';
import { listQuarters } from './quarter.ts';
import type { TeamRoot } from './root.ts';
import type { Signer } from './sign-file.ts';
import { signRoot } from './sign-root.ts';
import type { SignedFile } from './signed.ts';
import { makeTeamKeys, type TeamKeys } from './team-keys.ts';

/** The way to the hub, and the accounts that no device has yet. */
export interface CoordinatorHub {
  /** the coordinator's own */
  access: HubAccess;
  /** of a WebDAV hub, ends with a slash; absent: Nextcloud */
  url?: string;
  spare: HubAccount[];
}

/** What the coordinator's page keeps: one record. The root key cannot be taken out of the browser. */
export interface Coordinator {
  name: 'this';
  /** how often this record was kept; 0: not yet */
  revision: number;
  /** id of its own device, `d-…` */
  device: string;
  rootKey: Signer;
  root: TeamRoot;
  /** all roots so far, oldest first: the last one is `root` */
  roots: SignedFile[];
  keys: TeamKeys;
  /** version of the root at the hub; 0: none */
  published: number;
  areKeysPublished: boolean;
  /** absent: files are exchanged */
  hub?: CoordinatorHub;
  /** address of the hub, which stays when it is left: the same one is known again, with who has which account */
  lastHub?: string;
  /** free accounts as whoever has the coordinator's old device knows them: given to nobody until their passwords are others */
  stolen?: HubAccount[];
  /** ms since 1970, UTC, of the last test of the paper key */
  drilledAt?: number;
}

export interface Step extends Chance {
  /** what the team is from now on */
  root: TeamRoot;
  /** the paper key, when a new one comes into force: it signs besides */
  paper?: Signer;
}

/** After a change of the team: signed, kept, not yet published. Whoever was blocked knows the old keys for hints, so there are new ones. */
export async function advance(before: Coordinator, { root, now, randomBytes, paper }: Step): Promise<Coordinator> {
  const signed = await signRoot(root, [before.rootKey, ...(paper ? [paper] : [])]);
  const isBlocking = countBlocked(root) > countBlocked(before.root);
  const keys = makeTeamKeys({ root, now, randomBytes, ...(isBlocking ? {} : { kept: before.keys }) });
  return { ...before, root, roots: [...before.roots, signed], keys, areKeysPublished: false };
}

/** Keys for the quarters to come, where some are missing; the same object where none is. */
export function renewKeys(coordinator: Coordinator, { now, randomBytes }: Chance): Coordinator {
  const { root, keys: kept } = coordinator;
  if (listQuarters(now, 3).every((quarter) => quarter in kept.hints)) return coordinator;
  return { ...coordinator, keys: makeTeamKeys({ root, now, randomBytes, kept }), areKeysPublished: false };
}

/** Whether nothing was kept since `next` was made. `stored`: what is kept now. */
export const isMadeFrom = (next: Coordinator, stored: Coordinator | undefined): boolean =>
  next.revision === (stored?.revision ?? 0) && (stored === undefined || stored.root.team.id === next.root.team.id);

const countBlocked = ({ devices }: TeamRoot): number => devices.filter(({ blocked }) => blocked).length;
