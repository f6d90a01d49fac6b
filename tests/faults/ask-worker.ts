import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type InteractionDraft, interactionDraft } from '../../core/interaction/interaction.ts';
import { makeUuid } from '../../core/interaction/uuid.ts';
import type { AnswerOf, ArgumentOf, WorkerMessages } from '../../core/messages.ts';
import type { QueueStatus } from '../../core/sync/sync-messages.ts';
import { waitUntil } from '../browser/wait-until.ts';
import { makeRecord } from '../make-record.ts';
import type { FaultProxy } from './fault-proxy.ts';

interface Extension {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

type Asked = Pick<
  WorkerMessages,
  'interaction.record' | 'queue.read' | 'queue.send' | 'queue.export' | 'queue.retry' | 'team.join' | 'team.read' | 'team.refresh'
>;

/** From a page of the extension, as the panel does. */
export async function askWorker<K extends keyof Asked>(page: Page, name: K, argument: ArgumentOf<Asked, K>): Promise<AnswerOf<Asked, K>> {
  const send = (message: unknown): Promise<unknown> => (globalThis as unknown as Extension).browser.runtime.sendMessage(message);
  return (await page.evaluate(send, { name, argument })) as AnswerOf<Asked, K>;
}

export async function joinTeam(page: Page, pairingText: string): Promise<void> {
  const joined = await askWorker(page, 'team.join', pairingText);
  if (!joined.ok) throw new Error(`the browser could not join the team: ${joined.error} ${joined.detail ?? ''}`);
}

/** Of a form that the hub must never see in plain; `forbiddenWords` are in each of them. */
export const forbiddenWords = ['finding-dismissed', 'housing_loss', 'answered-by-peers', 'interaction'];

export function makeDraft(): InteractionDraft {
  const { schema: _schema, device: _device, seq: _seq, previousHash: _hash, at: _at, ...draft } = makeRecord('finding-dismissed', 1);
  return v.parse(interactionDraft, { ...draft, id: makeUuid(Date.now(), randomBytes(10)) });
}

/** The worker answered, and said no. */
export class NotRecorded extends Error {}

/** Records so many acts, some at the same time as others, and adds the ids that the worker confirmed, also when the others fail. */
export async function record(page: Page, count: number, confirmed: string[] = []): Promise<string[]> {
  for (let left = count; left > 0; left -= 10) {
    const drafts = Array.from({ length: Math.min(10, left) }, makeDraft);
    const settled = await Promise.allSettled(drafts.map((draft) => recordOne(page, draft, confirmed)));
    const reasons: unknown[] = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (reasons.length > 0) throw reasons.find((reason) => reason instanceof NotRecorded) ?? reasons[0];
  }
  return confirmed;
}

async function recordOne(page: Page, draft: InteractionDraft, confirmed: string[]): Promise<void> {
  const answer = await askWorker(page, 'interaction.record', draft);
  if (!answer.ok) throw new NotRecorded(`an act was not recorded: ${answer.error} ${answer.detail ?? ''}`);
  confirmed.push(draft.id);
}

/** Those who ask while a browser or a worker is ended may be left without an answer; a worker that says no is another matter. */
export class Askers {
  cutOff = 0;
  readonly refused: string[] = [];

  readonly noteEnd = (error: unknown): void => {
    if (error instanceof NotRecorded) this.refused.push(error.message);
    else this.cutOff += 1;
  };
}

export async function readQueue(page: Page): Promise<QueueStatus> {
  const answer = await askWorker(page, 'queue.read', null);
  if (!answer.ok) throw new Error(`the queue cannot be read: ${answer.error}`);
  return answer.value;
}

/** What is not at the hub yet. */
export const leftOf = ({ pending, waiting }: QueueStatus): number => pending + waiting;

/** As the person does with the button, again and again, until nothing is left. The limit only ends a run that hangs. */
export async function sendUntilEmpty(page: Page, limitSeconds = 120): Promise<QueueStatus> {
  let last: unknown;
  const ask = async (): Promise<QueueStatus | undefined> => {
    last = await askWorker(page, 'queue.send', null);
    const status = await readQueue(page);
    return leftOf(status) === 0 ? status : undefined;
  };
  return waitUntil('an empty queue', ask, limitSeconds).catch((error: unknown) => {
    throw new Error(`${String(error)}; the last try said ${JSON.stringify(last)}`);
  });
}

/** Without anybody pressing anything. */
export const waitForEmpty = (page: Page, limitSeconds: number): Promise<QueueStatus> =>
  waitUntil(
    'an empty queue',
    async () => {
      const status = await readQueue(page);
      return leftOf(status) === 0 && status;
    },
    limitSeconds,
  );

/** What joining set off is over: from then on only what the test does fails or succeeds. */
export const waitForQuiet = ({ page, proxy }: { page: Page; proxy: FaultProxy }): Promise<boolean> =>
  waitUntil('nothing on its way', async () => {
    const isSilent = Date.now() - (proxy.seen.at(-1)?.at ?? 0) > 500;
    return isSilent && !(await readQueue(page)).isSending;
  });
