import type { TeamActions } from '../../components/team/team-view.ts';
import { changeOnDuty, renew } from '../../core/team/make-root.ts';
import { writeChain } from '../../core/team/root-chain.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { changeTeam } from './change-team.ts';
import { makeDeviceActions } from './device-actions.ts';
import { makeHubActions } from './hub-actions.ts';
import { makePaperActions } from './paper-actions.ts';
import { restore } from './restore.ts';
import type { TeamDesk } from './team-desk.ts';

export const makeTeamActions = (desk: TeamDesk): TeamActions => ({
  ...makePaperActions(desk),
  ...makeHubActions(desk),
  ...makeDeviceActions(desk),
  go: (screen) => desk.set({ screen }),
  copy: (text) => navigator.clipboard.writeText(text),
  restore: (wish) => restore(desk, wish),
  setOnDuty: (onDuty) => changeTeam(desk, { make: (root, now) => changeOnDuty(root, onDuty, now) }),
  renew: () => changeTeam(desk, { make: renew }),
  saveRoots: () => {
    const { coordinator } = desk.state;
    if (coordinator) saveFile('root.json', 'application/json', writeChain(coordinator.roots));
  },
});
