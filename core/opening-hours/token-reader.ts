import type { HoursProblem } from './hours-problem.ts';
import type { HoursToken } from './read-tokens.ts';

const end: HoursToken = { kind: 'end', text: '', at: 0 };

/** Goes through the tokens; what reads from it gives undefined when it has failed. */
export class TokenReader {
  /** Why reading has failed; nothing is read after that. */
  problem: HoursProblem | undefined;
  #position = 0;
  readonly #tokens: readonly HoursToken[];

  constructor(tokens: readonly HoursToken[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): HoursToken {
    return this.#tokens[this.#position + ahead] ?? this.#tokens.at(-1) ?? end;
  }

  next(): HoursToken {
    const token = this.peek();
    this.#position += 1;
    return token;
  }

  isAt(text: string): boolean {
    const token = this.peek();
    return (token.kind === 'sign' || token.kind === 'word') && token.text === text;
  }

  /** Goes past the sign or word if it is there. */
  take(text: string): boolean {
    const isThere = this.isAt(text);
    if (isThere) this.#position += 1;
    return isThere;
  }

  fail(message: string, token: HoursToken = this.peek()): undefined {
    this.problem = { at: token.at, message };
  }
}
