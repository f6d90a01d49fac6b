import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nodeTool, projectRoot, runProgram } from './run-program.ts';

export const buildTargets = { chromium: 'chrome', firefox: 'firefox' } as const;
export type BuildTarget = (typeof buildTargets)[keyof typeof buildTargets];

const sources = [
  'assets',
  'background',
  'browser',
  'commands/compile-packs.ts',
  'commands/make-locales.ts',
  'commands/manifest.ts',
  'components',
  'content-scripts',
  'core',
  'entrypoints',
  'locales',
  'package.json',
  'packs',
  'wxt.config.ts',
];

export const outputFolder = (target: BuildTarget): string => path.join(projectRoot, '.output', `${target}-mv3`);

/** Builds when a source is newer than the last build, and answers the folder; the builder's words go to the error stream. */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const folder = outputFolder(target);
  if (isFresh(path.join(folder, 'manifest.json'))) return folder;
  const code = await runProgram({
    file: process.execPath,
    arguments: [nodeTool('wxt'), 'build', '-b', target],
    limitMinutes: 5,
    output: 'error stream',
  });
  if (code !== 0) throw new Error(`the extension for ${target} could not be built`);
  return folder;
}

function isFresh(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.every((source) => newestChange(path.join(projectRoot, source)) <= built);
}

/** In milliseconds since 1970, of a file or of everything in a folder but its tests; a removed file counts through its folder. */
export function newestChange(place: string): number {
  if (!existsSync(place)) return 0;
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place).filter((name) => !/\.test\.tsx?$/.test(name));
  return Math.max(mtimeMs, ...inside.map((name) => newestChange(path.join(place, name))));
}
