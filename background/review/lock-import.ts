const name = 'review-import';

/** One import at a time in all windows; waits for its turn. */
export const lockImport = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request(name, job);

/** undefined: another window is at it. */
export const tryImport = <T>(job: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? job() : undefined));
