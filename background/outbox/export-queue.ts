import { makeBundle } from '../../core/envelope/bundle.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { drain } from '../../core/sync/drain.ts';
import { type ExportObstacle, findExportObstacle } from '../../core/sync/find-export-obstacle.ts';
import { ownerOf } from '../../core/sync/outbox-store.ts';
import type { QueueFile } from '../../core/sync/sync-messages.ts';
import { toBase64 } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { listRecipients } from '../../core/team/read-root.ts';
import { openDatabase } from '../database.ts';
import { countWaiting } from '../log.ts';
import { outboxKit } from './outbox-kit.ts';
import { outboxStore } from './store.ts';

type Exported = Result<QueueFile, ExportObstacle>;

/** All that has no receipt, sealed before; a blocked device seals nothing more. It stays in the queue until there is one. Throws where the database cannot be opened. */
export async function exportQueue(member: Membership): Promise<Exported> {
  await sealAll();
  const entries = await (await openDatabase()).getAll('outbox');
  const obstacle = findExportObstacle(member, entries.length);
  if (obstacle) return fail(obstacle);
  const { pending } = await outboxStore.look(ownerOf(member));
  return succeed({
    name: `pomost-${member.device}-${new Date().toISOString().slice(0, 10)}.age`,
    bytes: toBase64(await makeBundle(entries, listRecipients(member.root))),
    count: entries.reduce((sum, { count }) => sum + count, 0),
    left: pending + (await countWaiting()),
  });
}

/** Draining without a hub. It may run beside another: each envelope is put in only if the head has not moved. */
const sealAll = () => drain({ ...outboxKit, ask: async () => 'unreachable', canAsk: false, refresh: async () => undefined }, 'user');
