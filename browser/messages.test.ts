import { describe, expect, expectTypeOf, it } from 'vitest';
import { type AnswerOf, type ArgumentOf, allowedFromContentScript, type PageMessages, type WorkerMessages } from '../core/messages.ts';
import type { Result } from '../core/result.ts';
import type { Handlers } from './messages.ts';

describe('messages', () => {
  it('from a page are few, each once', () => {
    expect(new Set(allowedFromContentScript).size).toBe(allowedFromContentScript.length);
    expect(allowedFromContentScript.length).toBeLessThanOrEqual(4);
  });

  it('from a page cannot reach the log or the session', () => {
    const names: string[] = [...allowedFromContentScript];
    expect(names.filter((name) => /^(?:interaction|log|finding|suggestion|tabs|text)\./.test(name))).toEqual([]);
  });

  it('have one handler each, and the compiler asks for it', () => {
    expectTypeOf<keyof Handlers<WorkerMessages>>().toEqualTypeOf<keyof WorkerMessages>();
    expectTypeOf<keyof Handlers<PageMessages>>().toEqualTypeOf<keyof PageMessages>();
  });

  it('are answered with a result, all of them', () => {
    expectTypeOf<AnswerOf<WorkerMessages, keyof WorkerMessages>>().toExtend<Result<unknown>>();
    expectTypeOf<AnswerOf<PageMessages, keyof PageMessages>>().toExtend<Result<unknown>>();
    expectTypeOf<ArgumentOf<PageMessages, 'page.ping'>>().toEqualTypeOf<null>();
  });
});
