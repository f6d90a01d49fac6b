import type { HomeView, HubView, TeamView } from '../../components/team/team-view.ts';
import { hostOf } from '../../core/hub/host-of.ts';
import type { AccountKind } from '../../core/hub/hub-text.ts';
import type { Coordinator, CoordinatorHub } from '../../core/team/coordinator.ts';
import { listDuties } from '../../core/team/list-duties.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import type { TeamState } from './team-desk.ts';

const day = 24 * 60 * 60 * 1000;

/** What is shown of the state: no key of the team, no password of the hub. `now`: ms since 1970. */
export function viewTeam(state: TeamState, now: number): TeamView {
  const { uiLanguage, screen, coordinator, status, paper, pairing, justBlocked, diagnosis, examining, publishing, isRestored } = state;
  return {
    uiLanguage,
    screen,
    publishing,
    isRestored,
    pairing,
    justBlocked,
    diagnosis,
    examining,
    sheet: paper?.sheet,
    member: status && !coordinator ? { team: status.team.name, device: status.deviceName } : undefined,
    home: coordinator && viewHome(coordinator, status, now),
  };
}

function viewHome(coordinator: Coordinator, status: TeamStatus | undefined, now: number): HomeView {
  const { root, device, drilledAt, hub } = coordinator;
  const paperMade = root.paper[0]?.made;
  return {
    team: root.team,
    own: device,
    isOwnJoined: status?.team.id === root.team.id && status.device === device,
    devices: root.devices,
    version: root.version,
    expires: root.expires,
    daysLeft: Math.max(0, Math.ceil((Date.parse(root.expires) - now) / day)),
    keys: root.keys,
    duties: listDuties(coordinator, now),
    ...(root.onDuty ? { onDuty: root.onDuty } : {}),
    ...(paperMade ? { paperMade } : {}),
    ...(drilledAt ? { drilled: new Date(drilledAt).toISOString() } : {}),
    ...(hub ? { hub: viewHub(hub) } : {}),
  };
}

function viewHub({ access, spare }: CoordinatorHub): HubView {
  const count = (kind: AccountKind) => spare.filter((account) => account.kind === kind).length;
  return {
    kind: access.kind,
    host: hostOf(access),
    spare: { device: count('device'), supervisor: count('supervisor') },
  };
}
