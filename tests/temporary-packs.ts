import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, vi } from 'vitest';
import { packsRoot } from '../commands/packs/pack-folders.ts';

const examplePacks = fileURLToPath(new URL('fixtures/exchange/packs', import.meta.url));

/** Big, and no part of what is exchanged. */
const left = /[\\/](?:examples|emergencies\.json|cues\.json)$/;

/** A copy of packs to be changed by a command, and what it prints. */
export interface TemporaryPacks {
  /** for other files of a test; goes with the packs */
  folder: string;
  packs: string;
  /** every text that was printed, as errors too */
  said: string[];
  /** file → bytes as text, of all packs */
  read(): Record<string, string>;
  /** others instead: small made-up ones, or the real ones */
  take(of: 'example' | 'real'): void;
}

/** Small made-up packs, new for every test; commands that print are heard and not seen. */
export function useTemporaryPacks(): TemporaryPacks {
  const copy: TemporaryPacks = { folder: '', packs: '', said: [], read: () => readFiles(copy.packs), take };
  function take(of: 'example' | 'real'): void {
    remove();
    copy.folder = mkdtempSync(join(tmpdir(), 'packs-'));
    copy.packs = join(copy.folder, 'packs');
    cpSync(of === 'real' ? packsRoot : examplePacks, copy.packs, { recursive: true, filter: (path) => !left.test(path) });
  }
  function remove(): void {
    if (copy.folder !== '') rmSync(copy.folder, { recursive: true, force: true });
    copy.folder = '';
  }
  beforeEach(() => {
    take('example');
    copy.said = [];
    for (const method of ['log', 'error'] as const)
      vi.spyOn(console, method).mockImplementation((text: string) => void copy.said.push(text));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    remove();
  });
  return copy;
}

function readFiles(packs: string): Record<string, string> {
  const names = readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(packs, name), 'utf8')]));
}
