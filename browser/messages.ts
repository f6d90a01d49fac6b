import { type Browser, browser } from 'wxt/browser';
import type { AnswerOf, ArgumentOf, Message, PageMessages, WorkerMessages } from '../core/messages.ts';
import { fail, type Result } from '../core/result.ts';

type MessageSender = Browser.runtime.MessageSender;
/** Added to every answer: whoever should answer is not there (page without our script, extension just updated). */
export type Unreachable = { ok: false; error: 'unreachable'; detail?: string };

const unreachable = (error: unknown): Unreachable => ({ ok: false, error: 'unreachable', detail: String(error) });

export async function askWorker<K extends keyof WorkerMessages>(
  name: K,
  argument: ArgumentOf<WorkerMessages, K>,
): Promise<AnswerOf<WorkerMessages, K> | Unreachable> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, argument } satisfies Message);
    return isResult(answer) ? (answer as AnswerOf<WorkerMessages, K>) : unreachable('no answer');
  } catch (error) {
    return unreachable(error);
  }
}

export async function askPage<K extends keyof PageMessages>(
  tab: number,
  name: K,
  argument: ArgumentOf<PageMessages, K>,
): Promise<AnswerOf<PageMessages, K> | Unreachable> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, { name, argument } satisfies Message, { frameId: 0 });
    return isResult(answer) ? (answer as AnswerOf<PageMessages, K>) : unreachable('no answer');
  } catch (error) {
    return unreachable(error);
  }
}

type Handled<M, K extends keyof M> = (argument: ArgumentOf<M, K>, sender: MessageSender) => Promise<AnswerOf<M, K>> | AnswerOf<M, K>;
/** Every message has its handler, or it does not compile. */
export type Handlers<M> = { [K in keyof M]: Handled<M, K> };

/** Must be called while the worker's or page script's file is being evaluated, or waking messages are lost. */
export function answerMessages<M>(
  handlers: Handlers<M>,
  mayAsk: (name: keyof M & string, sender: MessageSender) => boolean,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void): true | undefined => {
    if (!isMessage(message) || !Object.hasOwn(handlers as object, message.name)) return undefined;
    const name = message.name as keyof M & string;
    if (!mayAsk(name, sender)) {
      respond(fail('refused'));
      return true;
    }
    const handler = handlers[name] as (argument: unknown, sender: MessageSender) => unknown;
    // an answer is always given, or the asker waits for ever
    void answer(() => handler(message.argument, sender)).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(handle: () => unknown): Promise<unknown> {
  try {
    return await handle();
  } catch (error) {
    console.error(error);
    return fail('failed', String(error));
  }
}

export const isOwnPage = (sender: MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';

const isResult = (answer: unknown): answer is Result<unknown> => typeof answer === 'object' && answer !== null && 'ok' in answer;
