import type { TestProject } from 'vitest/node';
import { buildExtension, buildTargets } from '../../commands/build-extension.ts';

/** Run once before the tests of a browser. */
export async function setup(project: TestProject): Promise<void> {
  await buildExtension(project.name === 'firefox' ? buildTargets.firefox : buildTargets.chromium);
}
