/** Asks again and again until there is an answer; fails with what it waited for. An error while asking counts as no answer yet. */
export async function waitUntil<T>(what: string, ask: () => Promise<T | undefined | false>, limitSeconds = 15): Promise<T> {
  const end = performance.now() + limitSeconds * 1000;
  let reason = '';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${limitSeconds} s in vain for ${what}${reason}`);
}
