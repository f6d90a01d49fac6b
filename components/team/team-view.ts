import type { Diagnosis } from '../../core/hub/diagnosis.ts';
import type { AccountKind } from '../../core/hub/hub-text.ts';
import type { Duty } from '../../core/team/list-duties.ts';
import type { RootProblem } from '../../core/team/make-root.ts';
import type { PublishError } from '../../core/team/publish-team.ts';
import type { TeamDevice, TeamRole, TeamRoot } from '../../core/team/root.ts';
import type { UiLanguage } from '../../locales/translate.ts';

/** Why something did not work; said beside the field, or where it was asked for. */
export type ProblemCode =
  | RootProblem
  | PublishError
  | 'name-missing'
  | 'hub-text-unreadable'
  /** an address that extensions do not reach */
  | 'hub-not-https'
  | 'no-coordinator-account'
  | 'no-supervisor-account'
  | 'no-device-account'
  | 'link-unreadable'
  | 'link-missing'
  | 'no-permission'
  | 'hub-unsafe'
  | 'paper-lines'
  | 'not-our-paper'
  | 'drill-failed'
  | 'groups-differ'
  | 'root-unreadable'
  /** another window of this page was faster */
  | 'changed-elsewhere'
  | 'store-closed'
  /** nobody expected it */
  | 'failed'
  | 'not-joined';

/** Fields that a problem can stand beside. */
export type FieldName = 'name' | 'device' | 'hub' | 'drop' | 'shared' | 'logs' | 'file' | 'phone' | 'hours';

export interface TeamProblem {
  code: ProblemCode;
  /** absent: it stands at the end of the form */
  field?: FieldName;
  /** wrong lines of a paper key: number from 0 */
  lines?: { line: number; what: 'empty' | 'length' | 'mistyped' }[];
}
export type Outcome = Promise<TeamProblem | undefined>;

/** What goes on a sheet of paper. In memory until it is put away. */
export interface PaperSheetView {
  teamName: string;
  /** ISO date */
  made: string;
  lines: string[];
  /** what `age -d -i` reads */
  identity: string;
  /** names of the two root keys */
  paperKey: string;
  deviceKey: string;
  /** which groups are asked back, counted from 0 */
  asked: { line: number; group: number }[];
}

/** Shown once, in memory until it was handed over. */
export interface PairingView {
  deviceName: string;
  text: string;
  hasHub: boolean;
}

export interface HubView {
  kind: 'webdav' | 'nextcloud';
  host: string;
  /** accounts that no device has yet; Nextcloud has none */
  spare: Readonly<Record<Exclude<AccountKind, 'coordinator'>, number>>;
}

export type PublishState = 'idle' | 'busy' | PublishError | 'no-permission';

export interface HomeView {
  team: TeamRoot['team'];
  /** id of this device */
  own: string;
  /** the worker of this device knows of it */
  isOwnJoined: boolean;
  devices: readonly TeamDevice[];
  onDuty?: TeamRoot['onDuty'];
  version: number;
  /** ISO timestamp */
  expires: string;
  daysLeft: number;
  keys: TeamRoot['keys'];
  /** ISO date */
  paperMade?: string;
  /** ISO timestamp */
  drilled?: string;
  duties: readonly Duty[];
  /** absent: files are exchanged */
  hub?: HubView;
}

export interface TeamView {
  uiLanguage: UiLanguage;
  screen: 'loading' | 'closed' | 'start' | 'found' | 'restore' | 'paper' | 'home';
  /** this device belongs to a team, but is not its coordinator's */
  member?: { team: string; device: string } | undefined;
  sheet?: PaperSheetView | undefined;
  home?: HomeView | undefined;
  pairing?: PairingView | undefined;
  /** id of the device that was blocked last while this page is open: there is more to do about it */
  justBlocked?: string | undefined;
  /** what the doctor found the last time, while this page is open */
  diagnosis?: Diagnosis | undefined;
  /** requests to the hub so far while it is being examined */
  examining?: number | undefined;
  publishing: PublishState;
  /** right after restoring: the list of devices must be looked at */
  isRestored: boolean;
}

/** Links of Nextcloud as its pages show them; empty: none. */
export interface ShareLinks {
  drop: string;
  shared: string;
  logs: string;
}

export type HubWish = { kind: 'webdav'; text: string } | { kind: 'nextcloud'; links: ShareLinks };

export interface DeviceWish {
  name: string;
  roles: TeamRole[];
  /** where the hub is Nextcloud */
  links: ShareLinks;
}

export interface RestoreWish {
  lines: readonly string[];
  deviceName: string;
  from: HubWish | { kind: 'file'; text: string };
}

export interface TeamActions {
  go(screen: 'start' | 'found' | 'restore'): void;
  copy(text: string): Promise<void>;
  print(): void;
  found(wish: { name: string; deviceName: string }): Outcome;
  restore(wish: RestoreWish): Outcome;
  /** what was typed of the groups asked for; goes on when they are right */
  keepPaper(groups: readonly string[]): Outcome;
  dropPaper(): void;
  replacePaper(): Outcome;
  drill(lines: readonly string[]): Outcome;
  saveDrillFile(): void;
  connectHub(wish: HubWish): Outcome;
  leaveHub(): Outcome;
  examineHub(): Outcome;
  publish(): Outcome;
  addDevice(wish: DeviceWish): Outcome;
  /** new keys and a new text for the same device: the old ones are blocked */
  pairAgain(id: string, links: ShareLinks): Outcome;
  /** this device, where it was not taken into its own team */
  joinOwn(): Outcome;
  closePairing(): void;
  changeDevice(change: Pick<TeamDevice, 'id' | 'name' | 'roles'>): Outcome;
  blockDevice(id: string, why: 'lost' | 'left'): Outcome;
  setOnDuty(onDuty: TeamRoot['onDuty']): Outcome;
  renew(): Outcome;
  saveRoots(): void;
}
