import type { HubAccess } from './hub-access.ts';

/** By which people know the hub, with its port. */
export const hostOf = ({ shared, drop }: Pick<HubAccess, 'shared' | 'drop'>): string => new URL((shared ?? drop).url).host;
