import type { PanelView } from '../../components/panel-view.ts';
import type { QueueView } from '../../components/queue-view.ts';
import type { QueueItem, QueueStatus } from '../../core/sync/sync-messages.ts';
import type { TeamStatus } from '../../core/team/membership.ts';

const minute = 60_000;

export const galleryTeam: TeamStatus = {
  team: { id: '3f6a7c1e-7d0a-4a53-9d5d-0a6a2f9b8c11', name: 'Streetwork Beispielstadt' },
  device: 'd-1a2b3c4d',
  deviceName: 'Laptop 3',
  roles: ['counsellor', 'supervisor'],
  hubHost: 'hub.example.org:8443',
  rootVersion: 3,
  expires: '2027-11-22T09:00:00.000Z',
  isBlocked: false,
  devices: [{ id: 'd-5e6f7a8b', name: 'Büro', roles: ['supervisor'] }],
};

/** Nothing waits, nothing is wrong. */
export const quiet: QueueStatus = { pending: 0, waiting: 0, sent: 0, dead: 0, received: 0, items: [], failures: 0, isSending: false };

/** What the way to the supervisor can look like, by name; `now` in ms since 1970, UTC. */
export function makeQueueStates(now: number): Record<string, () => Partial<PanelView>> {
  const item = (seq: number, change: Partial<QueueItem> = {}): QueueItem => ({
    seq,
    state: 'sealed',
    count: 12,
    sealedAt: now - seq * minute,
    resent: 0,
    ...change,
  });
  const received = { received: 1284, receivedAt: now - 95 * minute };
  const offline: QueueStatus = {
    ...quiet,
    ...received,
    pending: 3,
    waiting: 24,
    sent: 12,
    items: [item(3), item(2), item(1, { state: 'sent', sentAt: now - 200 * minute, resent: 1 })],
    trouble: 'unreachable',
    failures: 4,
    nextTryAt: now + 7 * minute,
  };
  const deadItems = [
    item(9, { state: 'dead', trouble: 'too-large', count: 50 }),
    item(8, { state: 'dead', trouble: 'refused-content', count: 1 }),
    item(7, { state: 'sent', sentAt: now - 30 * minute }),
  ];
  const show =
    (queue: QueueStatus, change: Partial<QueueView> = {}) =>
    (): Partial<PanelView> => ({
      screen: 'team',
      queue: { state: 'joined', team: galleryTeam, queue, ...change },
    });
  return {
    'queue-alone': () => ({ screen: 'team', queue: { state: 'alone' } }),
    'queue-closed': () => ({ screen: 'team', queue: { state: 'closed' } }),
    'queue-received': show({ ...quiet, ...received }, { told: { key: 'sent', count: 12 } }),
    'queue-offline': show(offline),
    'queue-sending': show({ ...offline, isSending: true }, { doing: 'sending' }),
    'queue-password': show({ ...offline, trouble: 'wrong-password' }),
    'queue-portal': show({ ...offline, trouble: 'captive-portal' }, { told: { key: 'notSent' } }),
    'queue-dead': show({ ...quiet, ...received, sent: 12, dead: 51, trouble: 'too-large', items: deadItems }),
    'queue-files': show({ ...quiet, pending: 2 }, { team: withoutHub }),
    'queue-blocked': show(offline, { team: { ...galleryTeam, isBlocked: true }, told: { key: 'saved', count: 9, left: 3 } }),
  };
}

const { hubHost: _hubHost, ...withoutHub } = galleryTeam;
