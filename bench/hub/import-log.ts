import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../../commands/find-browsers.ts';
import { mostRecords } from '../../core/envelope/envelope.ts';
import { closeField, type Field, startField } from '../../tests/faults/field.ts';
import { press, waitForSummary } from '../../tests/faults/team-page-steps.ts';
import { makeEnvelopes } from '../../tests/make-envelopes.ts';
import { watchHeap } from './watch-heap.ts';

/** A supervisor's page takes so many acts of one device from the hub, and then looks a second time. */
export async function importLog(under: { name: BrowserName; extension: string }, count: number): Promise<Record<string, number>> {
  const field = await startField({ under, as: 'supervisor' });
  try {
    await fillHub(field, count / mostRecords);
    const start = performance.now();
    const page = await field.session.extensionPage('review.html');
    const heap = await watchHeap(page);
    // the page looks by itself when it opens
    const first = await waitForSummary(page, 600);
    const seconds = (performance.now() - start) / 1000;
    const { peakMB } = await heap.stop();
    const again = performance.now();
    await press(page, '[data-do="pull"]');
    const second = await waitForSummary(page, 600);
    const secondSeconds = (performance.now() - again) / 1000;
    if (first !== count || second !== 0) throw new Error(`${first} acts of ${count} were imported, and ${second} the second time`);
    return { seconds, peakMB, secondSeconds, secondImported: second };
  } finally {
    await closeField(field);
  }
}

async function fillHub({ team, logs }: Field, envelopes: number): Promise<void> {
  const [, device] = team.devices;
  if (!device) throw new Error('the team has a laptop');
  for (const { name, bytes } of await makeEnvelopes(team, { device, envelopes, acts: mostRecords })) {
    writeFileSync(path.join(logs, 'device-01', name), bytes);
  }
}
