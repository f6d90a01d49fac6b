import { expect, test } from 'vitest';
import type { Interaction } from '../interaction/interaction.ts';
import { listRemovals } from './list-removals.ts';

const since = '2026-09-01';

/** What of a record is looked at. */
const record = (part: Record<string, unknown>): Interaction =>
  ({ site: 'facebook', seq: 1, at: '2026-11-20T10:15:00.000Z', ...part }) as unknown as Interaction;
const removed = record({ id: 'r', act: 'reaction-seen', reaction: 'removed', space: '12345' });

test.each<[what: string, records: Interaction[], spaces: string[]]>([
  ['a removal', [removed], ['facebook/12345']],
  ['another reaction', [{ ...removed, reaction: 'thanks' } as Interaction], []],
  ['long ago', [{ ...removed, at: '2026-08-31' } as Interaction], []],
  [
    'the space is that of the answer',
    [
      record({ id: 'a', act: 'answer-posted', space: 'h:00' }),
      record({ id: 'r', seq: 2, act: 'reaction-seen', reaction: 'removed', follows: 'a' }),
    ],
    ['facebook/h:00'],
  ],
  ['of a special topic no space is known', [record({ id: 'r', act: 'reaction-seen', reaction: 'removed' })], []],
  ['noted by mistake', [removed, record({ id: 'c', seq: 2, act: 'corrected', corrects: 'r', fields: ['withdrawn'] })], []],
  ['otherwise corrected', [removed, record({ id: 'c', seq: 2, act: 'corrected', corrects: 'r', fields: ['topics'] })], ['facebook/12345']],
])('%s', (_what, records, spaces) => {
  expect([...listRemovals(records, since)]).toEqual(spaces);
});
