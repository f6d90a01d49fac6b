import type { HubWish, ShareLinks, TeamProblem } from '../../components/team/team-view.ts';
import { accessOf } from '../../core/hub/access-of.ts';
import type { HubAccess, HubPlace } from '../../core/hub/hub-access.ts';
import { type HubAccount, type HubAccounts, readHubText } from '../../core/hub/hub-text.ts';
import { readShareLink } from '../../core/hub/read-share-link.ts';
import type { Coordinator, CoordinatorHub } from '../../core/team/coordinator.ts';
import { isSameHub } from '../../core/team/move-hub.ts';
import { findDevice } from '../../core/team/read-root.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import { isAmong, listSpare } from '../../core/team/take-account.ts';

export interface FoundHub {
  hub: CoordinatorHub;
  /** the coordinator's own user name there */
  account?: string | undefined;
  /** accounts that have the passwords of the coordinator's old device still */
  stolen?: HubAccount[];
}

/** What is known so far; without a device it takes a new account. */
type Asking = Partial<Pick<Coordinator, 'device' | 'lastHub' | 'stolen'>>;

/** The hub of a pasted text or of pasted links, as the coordinator's device reaches it. */
export function readHubWish(wish: HubWish, root: TeamRoot, { device = '', stolen = [], ...before }: Asking): FoundHub | TeamProblem {
  if (wish.kind === 'nextcloud') {
    const access = readLinks(wish.links, { mayReadLogs: true });
    return 'code' in access ? access : { hub: { access, spare: [] } };
  }
  const given = readHubAddress(wish.text);
  if ('code' in given) return given;
  const isSame = isSameHub(before, given.url);
  // at another hub only those of blocked devices stay taken
  const devices = root.devices.filter(({ blocked }) => isSame || blocked);
  const spare = listSpare(given, { devices }, stolen);
  const own = findDevice(root, device)?.account;
  // the newest: older ones may be known to whoever has a lost device
  const account =
    given.accounts.find(({ user, kind }) => user === own && kind === 'coordinator') ?? spare.findLast(({ kind }) => kind === 'coordinator');
  if (!account) return { code: 'no-coordinator-account', field: 'hub' };
  const { url } = given;
  return {
    hub: { access: accessOf(url, account), url, spare: spare.filter((other) => other !== account) },
    account: account.user,
    stolen: stolen.filter((known) => isAmong(given.accounts, known)),
  };
}

export function readHubAddress(text: string): HubAccounts | TeamProblem {
  const given = readHubText(text);
  if (!given) return { code: 'hub-text-unreadable', field: 'hub' };
  return given.url.startsWith('https://') ? given : { code: 'hub-not-https', field: 'hub' };
}

/** Of one device. Notes, hints and the team itself need the second link; who reads the envelopes needs the third. */
export function readLinks(links: ShareLinks, { mayReadLogs }: { mayReadLogs: boolean }): HubAccess | TeamProblem {
  const names = mayReadLogs ? (['drop', 'shared', 'logs'] as const) : (['drop', 'shared'] as const);
  const places: Partial<Record<keyof ShareLinks, HubPlace>> = {};
  for (const field of names) {
    if (links[field].trim() === '') return { code: 'link-missing', field };
    const place = readShareLink(links[field]);
    if (!place) return { code: 'link-unreadable', field };
    places[field] = place;
  }
  const { drop, shared, logs } = places;
  if (!drop) return { code: 'link-missing', field: 'drop' };
  return { kind: 'nextcloud', drop, ...(shared ? { shared } : {}), ...(logs ? { logs } : {}) };
}
