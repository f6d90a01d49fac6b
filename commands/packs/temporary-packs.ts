import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packsRoot } from './pack-folder.ts';

export interface TemporaryPacks {
  folder: string;
  packs: string;
  /** file → bytes as text, of all packs */
  read(): Record<string, string>;
  remove(): void;
}

const examplePacks = fileURLToPath(new URL('../../tests/fixtures/exchange/packs', import.meta.url));

/** Big, and no part of what is exchanged. */
const left = /[\\/](?:examples|emergencies\.json|cues\.json)$/;

/** A copy of packs to be changed by a test: small made-up ones, or the real ones. */
export function copyPacks(of: 'example' | 'real' = 'example'): TemporaryPacks {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const packs = join(folder, 'packs');
  cpSync(of === 'real' ? packsRoot : examplePacks, packs, { recursive: true, filter: (path) => !left.test(path) });
  const list = (): string[] => readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return {
    folder,
    packs,
    read: () => Object.fromEntries(list().map((name) => [name, readFileSync(join(packs, name), 'utf8')])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
