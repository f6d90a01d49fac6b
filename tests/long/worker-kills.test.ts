import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDesk, type Desk, openDesk, readLog, waitForActs, waitForFinding } from '../browser/desk.ts';
import { pressWithoutFocus } from '../browser/panel-steps.ts';
import { findChainFaults } from '../find-chain-faults.ts';

const rounds = 40;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('https://www.facebook.com/groups/1000000001/');
});

afterAll(() => closeDesk(desk));

it('keeps every act, once and in one chain, while the worker is ended after each', async () => {
  await waitForFinding(desk, 'Kündigung');
  for (let round = 1; round <= rounds; round++) {
    await pressWithoutFocus(desk, '[data-finding] .row-dismiss');
    await waitForActs(desk, { after: 0, count: 2 * round - 1 });
    await desk.session.killWorker();
    await desk.panel.waitForSelector('.panel-footer .button.quiet');
    await pressWithoutFocus(desk, '.panel-footer .button.quiet');
    await waitForActs(desk, { after: 0, count: 2 * round });
    await desk.session.killWorker();
  }
  const log = await readLog(desk);
  expect(log).toHaveLength(2 * rounds);
  expect(findChainFaults(log)).toEqual([]);
});
