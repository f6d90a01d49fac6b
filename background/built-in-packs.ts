import { readPack } from '../core/pack/read-pack.ts';
import type { Pack } from '../core/pack/schema.ts';

/** Every JSON file below packs/, bundled: a new file there needs no change here. */
const files: Record<string, { default: unknown }> = import.meta.glob('../packs/**/*.json', { eager: true });

/** The packs inside the extension. What does not fit the schema is left out and logged; the rest works. */
export function readBuiltInPacks(): Pack[] {
  const byFolder = new Map<string, Record<string, unknown>>();
  for (const [path, content] of Object.entries(files)) {
    const [folder = '', ...rest] = path.replace(/^.*packs\//, '').split('/');
    byFolder.set(folder, { ...byFolder.get(folder), [rest.join('/')]: content.default });
  }
  return [...byFolder].flatMap(([folder, contents]) => {
    const { pack, problems } = readPack(contents);
    for (const problem of problems) console.warn(`pack ${folder}: ${problem.file} ${problem.path} ${problem.message}`);
    return pack ? [pack] : [];
  });
}
