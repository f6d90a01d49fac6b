import { fail, type Result } from '../core/result.ts';

type Work<T, E extends string> = () => Result<T, E> | Promise<Result<T, E>>;

/** What `work` says, or that the database could not be opened or written; `nameError` may say it more exactly. */
export function whileOpen<T, E extends string>(work: Work<T, E>): Promise<Result<T, E | 'store-closed'>>;
export function whileOpen<T, E extends string, S extends string>(
  work: Work<T, E>,
  nameError: (error: unknown) => S,
): Promise<Result<T, E | S>>;
export async function whileOpen<T>(work: Work<T, string>, nameError: (error: unknown) => string = () => 'store-closed') {
  try {
    return await work();
  } catch (error) {
    // its message may say what was to be written
    return fail(nameError(error), error instanceof Error ? error.name : 'unknown');
  }
}
