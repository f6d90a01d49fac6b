import type { Coordinator } from './coordinator.ts';
import { listRecipients, listWithRole } from './read-root.ts';

const day = 24 * 60 * 60 * 1000;
/** So long before its end a coordinator is reminded, in ms. */
const warnBefore = 60 * day;
const year = 365 * day;

/** What the coordinator should see to, most urgent first. */
export type Duty =
  | 'expired'
  | 'not-published'
  /** whoever has the coordinator's old device knows the passwords of accounts that are free */
  | 'renew-accounts'
  /** nobody receives what the team logs */
  | 'no-supervisor'
  /** whoever loses the one key loses the logs */
  | 'one-recipient'
  | 'expires-soon'
  /** the paper key has not been tried for a year, or never */
  | 'drill'
  | 'no-on-duty';

/** `now`: ms since 1970, UTC. */
export function listDuties(coordinator: Coordinator, now: number): Duty[] {
  const { root, hub, stolen, published, areKeysPublished, drilledAt } = coordinator;
  const left = Date.parse(root.expires) - now;
  const due: Record<Duty, boolean> = {
    expired: left <= 0,
    'not-published': hub !== undefined && (published < root.version || !areKeysPublished),
    'renew-accounts': hub?.url !== undefined && (stolen ?? []).length > 0,
    'no-supervisor': listWithRole(root, 'supervisor').length === 0,
    'one-recipient': listRecipients(root).length < 2,
    'expires-soon': left > 0 && left < warnBefore,
    drill: now - (drilledAt ?? 0) > year && now - madeAt(coordinator) > year,
    'no-on-duty': root.onDuty === undefined,
  };
  return (Object.keys(due) as Duty[]).filter((duty) => due[duty]);
}

/** Typing two groups of a new sheet back is a test too. */
const madeAt = ({ root }: Coordinator): number => Math.max(0, ...root.paper.map(({ made }) => Date.parse(made)));
