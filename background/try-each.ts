/** Does one job after the other; what fails is said and costs none of the others. */
export async function tryEach(jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const job of jobs) {
    try {
      await job();
    } catch (error) {
      console.warn('left for later', error);
    }
  }
}
