const turns = new Map<number, Promise<unknown>>();

/**
 * Does the jobs of one tab one after the other, in the order they came: side by side, clearing what an old page left could
 * overtake what the new page has just told. Only jobs under way are remembered, so the worker may sleep at any time.
 */
export function inTurn<T>(tab: number, job: () => Promise<T>): Promise<T> {
  const before = turns.get(tab) ?? Promise.resolve();
  const turn = before.then(job, job);
  turns.set(tab, turn);
  const leave = (): void => {
    if (turns.get(tab) === turn) turns.delete(tab);
  };
  turn.then(leave, leave);
  return turn;
}
