/** Does a job for each, at most so many at a time; the answers in the order of the items. */
export async function inParallel<T, R>(items: readonly T[], most: number, job: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      answers[at] = await job(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return answers;
}
