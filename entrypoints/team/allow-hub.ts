import { askHubPermission } from '../../browser/hub-permission.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';

/** Call it directly in a click. A browser that does not even ask, as by a rule of the organisation, has not allowed it either. */
export const allowHub = (access: HubAccess): Promise<boolean> => askHubPermission(access).catch(() => false);
