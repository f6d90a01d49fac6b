import { makeBundle } from '../../core/envelope/bundle.ts';
import { makeEnvelope } from '../../core/envelope/make-envelope.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { drain } from '../../core/sync/drain.ts';
import { toBase64 } from '../../core/team/bytes.ts';
import type { Membership } from '../../core/team/membership.ts';
import { listRecipients } from '../../core/team/read-root.ts';
import { openDatabase } from '../database.ts';
import { readMembership } from '../team/membership.ts';
import { outboxStore } from './store.ts';

type Exported = Result<{ name: string; bytes: string; count: number }, 'empty'>;

/** All that has no receipt, sealed before; it stays in the queue until there is one. Throws where the database cannot be opened. */
export async function exportQueue({ root, device }: Membership): Promise<Exported> {
  await sealAll();
  const entries = await (await openDatabase()).getAll('outbox');
  const recipients = listRecipients(root);
  if (entries.length === 0 || recipients.length === 0) return fail('empty');
  return succeed({
    name: `pomost-${device}-${new Date().toISOString().slice(0, 10)}.age`,
    bytes: toBase64(await makeBundle(entries, recipients)),
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
