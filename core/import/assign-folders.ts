import { readEnvelopeName } from '../envelope/envelope-name.ts';
import type { HubEntry } from '../hub/read-listing.ts';

export interface ListedFolder {
  folder: string;
  entries: readonly HubEntry[];
  /** whose folder it was before */
  owner?: string | undefined;
}

/** Devices of the team: those that count no more are no longer in `active`. */
export interface TeamDevices {
  all: ReadonlySet<string>;
  active: ReadonlySet<string>;
}

interface Claim {
  folder: string;
  device: string;
  files: number;
}

/**
 * Whose each folder of `logs/` is: nobody says so but the names of the files. A folder stays its device's until that counts no more;
 * a new one goes to the device that has most files there and no folder yet. A folder without an owner holds strays alone.
 */
export function assignFolders(folders: readonly ListedFolder[], { all, active }: TeamDevices): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { folder, owner } of folders) if (owner !== undefined && active.has(owner)) owners.set(folder, owner);
  const housed = new Set(owners.values());
  const rank = ({ device }: Claim): number => (active.has(device) ? 0 : 1);
  const claims = folders.flatMap(listClaims).filter(({ device }) => all.has(device));
  for (const { folder, device } of claims.sort((a, b) => rank(a) - rank(b) || b.files - a.files)) {
    if (owners.has(folder) || housed.has(device)) continue;
    owners.set(folder, device);
    housed.add(device);
  }
  for (const { folder, owner } of folders) if (owner !== undefined && !owners.has(folder)) owners.set(folder, owner);
  return owners;
}

function listClaims({ folder, entries }: ListedFolder): Claim[] {
  const counts = new Map<string, number>();
  for (const { name } of entries) {
    const device = readEnvelopeName(name)?.device;
    if (device !== undefined) counts.set(device, (counts.get(device) ?? 0) + 1);
  }
  return [...counts].map(([device, files]) => ({ folder, device, files }));
}
