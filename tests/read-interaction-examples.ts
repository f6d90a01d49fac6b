import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Act, acts, type Interaction } from '../core/interaction/interaction.ts';

const folder = new URL('./fixtures/interactions/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, folder));

/** Names of the example files: the act, for later shapes of it `<act>.<shape>`. */
export const exampleNames: string[] = readdirSync(folder).flatMap((name) =>
  name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
);

export const actsWithoutExample = (): Act[] => acts.filter((act) => !existsSync(pathOf(`${act}.json`)));

/** A record exactly as it was kept once. */
export const readInteractionExample = (name: string): Interaction =>
  JSON.parse(readFileSync(pathOf(`${name}.json`), 'utf8')) as Interaction;

export const readInteractionExamples = (): Interaction[] => exampleNames.map(readInteractionExample);
