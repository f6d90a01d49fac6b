import { describe, expect, it } from 'vitest';
import type { SyncChannel } from './outbox-entry.ts';
import { type Circumstances, type Outlook, plan, type Step } from './plan.ts';
import { startChannel } from './start-channel.ts';
import { startHead } from './sync-head.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const head = startHead({ team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11', device: 'd-3f9a2c71' });

const outlook = ({ channel, ...rest }: Partial<Omit<Outlook, 'channel'>> & { channel?: Partial<SyncChannel> }): Outlook => ({
  head,
  channel: { ...startChannel, ...channel },
  sealed: [],
  count: 0,
  pending: 0,
  ...rest,
});

const waits = (pending: number, pendingSince: number) => ({ head: { ...head, pendingSince }, pending });

const circumstances: Circumstances = { now, wake: 'timer', wokenAt: now, canSend: true, hasFailed: false };
const resting = { failures: 2, notBefore: now + minute };

describe('the next step', () => {
  it.each<[string, Parameters<typeof outlook>[0], Partial<Circumstances>, Step]>([
    ['of an empty queue is none', {}, {}, { do: 'wait' }],
    ['waits for company', waits(3, now - minute), {}, { do: 'wait', until: now + 4 * minute }],
    ['seals a full envelope', waits(50, now), {}, { do: 'seal' }],
    ['seals what has waited for five minutes', waits(1, now - 5 * minute), {}, { do: 'seal' }],
    ['seals what waits since tomorrow: the clock was put back', waits(1, now + 24 * hour), {}, { do: 'seal' }],
    ['seals what waits since nobody knows when', { pending: 1 }, {}, { do: 'seal' }],
    ['seals what a person wants sent', waits(1, now), { wake: 'user' }, { do: 'seal' }],
    [
      'lets wait what came after the button was pressed',
      waits(1, now),
      { wake: 'user', wokenAt: now - 1 },
      { do: 'wait', until: now + 5 * minute },
    ],
    ['seals at once what another team could not read', { head: { ...head, again: [{ from: 1, to: 3 }] }, pending: 3 }, {}, { do: 'seal' }],
    ['seals without a network, too', waits(50, now), { canSend: false }, { do: 'seal' }],
    ['sends two at once, oldest first', { sealed: [4, 5, 6] }, {}, { do: 'send', seqs: [4, 5] }],
    ['sends one to a hub that failed', { sealed: [4, 5, 6], channel: { failures: 3 } }, {}, { do: 'send', seqs: [4] }],
    ['sends what was refused last of all', { sealed: [4, 5, 6], channel: { refused: [4, 5] } }, {}, { do: 'send', seqs: [6] }],
    ['sends what was refused once more, alone', { sealed: [4, 5], channel: { refused: [4, 5] } }, {}, { do: 'send', seqs: [4] }],
    ['waits without a network', { sealed: [4] }, { canSend: false }, { do: 'wait' }],
    ['waits while the way rests', { sealed: [4], channel: resting }, {}, { do: 'wait', until: now + minute }],
    ['waits after a failure, whoever wants it', { sealed: [4] }, { hasFailed: true, wake: 'user' }, { do: 'wait', until: now }],
    ['does not wait for a person', { sealed: [4], channel: resting }, { wake: 'user' }, { do: 'send', seqs: [4] }],
    [
      'tries at once when the network is back',
      { sealed: [4], channel: { ...resting, trouble: 'unreachable' } },
      { wake: 'online' },
      { do: 'send', seqs: [4] },
    ],
    [
      'leaves a busy hub alone though the network is back',
      { sealed: [4], channel: { ...resting, trouble: 'busy' } },
      { wake: 'online' },
      { do: 'wait', until: now + minute },
    ],
    [
      'does not wait for years: the clock was put back',
      { sealed: [4], channel: { failures: 1, notBefore: now + 400 * 24 * hour } },
      {},
      { do: 'send', seqs: [4] },
    ],
  ])('%s', (_what, given, change, expected) => {
    expect(plan(outlook(given), { ...circumstances, ...change })).toEqual(expected);
  });
});
