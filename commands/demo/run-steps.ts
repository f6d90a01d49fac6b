import type { Pictures } from './pictures.ts';

export interface Step {
  /** part of the pictures' file names */
  name: string;
  /** does it, checks it, and answers what was seen */
  play(): Promise<string>;
}

/** Plays one step after the other with a line and pictures for each; stops at the first that fails and answers whether all held. */
export async function runSteps(place: string, steps: readonly Step[], pictures: Pictures): Promise<boolean> {
  for (const [index, { name, play }] of steps.entries()) {
    const file = `${place}-${index + 1}-${name}`;
    try {
      const seen = await play();
      await pictures.take(file);
      console.log(`✓ ${place}: ${seen}`);
    } catch (error) {
      console.log(`✗ ${place}: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      await pictures.take(`${file}-failed`).catch(() => undefined);
      return false;
    }
  }
  return true;
}
