/** One folder of the hub as one credential reaches it. */
export interface HubPlace {
  /** https, ends with a slash */
  url: string;
  user: string;
  password: string;
}

/**
 * What a device may reach of the team's WebDAV folder:
 * `logs/<folder of a device>/` takes its envelopes; `shared/` holds `team/`, `receipts/`, `notes/`, `hints/`, `packs/`.
 */
export interface HubAccess {
  kind: 'webdav' | 'nextcloud';
  /** the device's own folder: it may only add to it */
  drop: HubPlace;
  /** readable by all; absent: a file-drop link alone */
  shared?: HubPlace;
  /** supervisors: the folders of all devices */
  logs?: HubPlace;
}

/** Folders of `shared/`. */
export const sharedFolders = ['team', 'receipts', 'notes', 'hints', 'packs'] as const;
export type SharedFolder = (typeof sharedFolders)[number];
