import { askWorker } from '../../browser/messages.ts';
import type { TeamProblem } from '../../components/team/team-view.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import { type MadeDevice, toPairing } from '../../core/team/found-team.ts';
import { writePairingText } from '../../core/team/pairing-text.ts';
import { publish, readStatus } from './publish.ts';
import type { TeamDesk } from './team-desk.ts';

/** Takes this device into its own team; the secret is kept nowhere else. What the team is must be kept before. */
export async function joinOwn(desk: TeamDesk, own: MadeDevice): Promise<TeamProblem | undefined> {
  const hub = desk.state.coordinator?.hub;
  // a device with a hub reads there what the team is
  if (hub) await publish(desk);
  const joined = hub ? await askWorker('team.join', writeText(desk, own, hub.access)) : undefined;
  const answer = joined?.ok ? joined : await askWorker('team.join', writeText(desk, own, undefined));
  await readStatus(desk);
  return answer.ok ? undefined : { code: 'not-joined' };
}

/** The pairing text of a device. Where there is no hub to read the root from, it is inside. */
export function writeText(desk: TeamDesk, made: MadeDevice, access: HubAccess | undefined): string {
  const { coordinator } = desk.state;
  const newest = coordinator?.roots.at(-1);
  if (!coordinator || !newest) return '';
  return writePairingText({
    ...toPairing(coordinator.root, made),
    ...(access ? { access } : {}),
    ...(access?.shared ? {} : { root: newest }),
  });
}
