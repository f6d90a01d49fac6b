import { newDevice } from '../../core/import/advance-device.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import type { KeptDevice } from './review-store.ts';

/** Devices of this team, the blocked ones too, and what is known of each. Those of an earlier team are none of this hub's business. */
export const listAddressees = (kept: readonly KeptDevice[], { devices }: Pick<TeamRoot, 'devices'>): KeptDevice[] =>
  devices.map(({ id }) => kept.find(({ device }) => device === id) ?? { ...newDevice(id), received: 0 });
