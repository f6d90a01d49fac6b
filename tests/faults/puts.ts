import type { FaultProxy, SeenRequest } from './fault-proxy.ts';

/** Envelopes on their way, oldest first. */
export const putsOf = ({ seen }: FaultProxy): SeenRequest[] =>
  seen.filter(({ method, path }) => method === 'PUT' && path.startsWith('/logs/'));
/** Rules that are about envelopes alone. */
export const envelopes = { method: 'PUT', path: /^\/logs\// } as const;
