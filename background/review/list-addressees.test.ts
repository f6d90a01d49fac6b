import { expect, it } from 'vitest';
import { makeTeam } from '../../tests/make-team.ts';
import { listAddressees } from './list-addressees.ts';

const keep = (device: string) => ({ device, lastSeq: 3, missing: [], contested: [], received: 9, receivedAt: 5 });

it('receipts go to devices of this team, also to blocked and silent ones, and to none of an earlier team', async () => {
  const { root } = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
    { name: 'Lost', roles: ['counsellor'], blocked: { at: '2026-11-22T09:00:00.000Z', why: 'lost' } },
  ]);
  const [office = '', laptop = '', lost = ''] = root.devices.map(({ id }) => id);
  const addressees = listAddressees([keep('d-00000000'), keep(laptop), keep(lost)], root);
  expect(addressees).toEqual([{ device: office, lastSeq: 0, missing: [], contested: [], received: 0 }, keep(laptop), keep(lost)]);
});
