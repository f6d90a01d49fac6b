import { makeBundle } from '../../core/envelope/bundle.ts';
import { makeEnvelope } from '../../core/envelope/make-envelope.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { drain } from '../../core/sync/drain.ts';
import { type ExportObstacle, findExportObstacle } from '../../core/sync/find-export-obstacle.ts';
import { toBase64 } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { listRecipients } from '../../core/team/read-root.ts';
import { openDatabase } from '../database.ts';
import { readMembership } from '../team/membership.ts';
import { outboxStore } from './store.ts';

type Exported = Result<{ name: string; bytes: string; count: number }, ExportObstacle>;

/** All that has no receipt, sealed before; it stays in the queue until there is one. Throws where the database cannot be opened. */
export async function exportQueue(member: Membership): Promise<Exported> {
  await sealAll();
  const entries = await (await openDatabase()).getAll('outbox');
  const obstacle = findExportObstacle(member, entries.length);
  if (obstacle) return fail(obstacle);
  return succeed({
    name: `pomost-${member.device}-${new Date().toISOString().slice(0, 10)}.age`,
    bytes: toBase64(await makeBundle(entries, listRecipients(member.root))),
    count: entries.reduce((sum, { count }) => sum + count, 0),
  });
}

/** Draining without a hub. It may run beside another: each envelope is put in only if the head has not moved. */
const sealAll = () =>
  drain(
    {
      store: outboxStore,
      ask: async () => 'unreachable',
      readMember: readMembership,
      seal: makeEnvelope,
      canAsk: false,
      now: () => Date.now(),
      random: () => Math.random(),
    },
    'user',
  );
