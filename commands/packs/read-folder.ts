import { readFileSync, statSync } from 'node:fs';
import type { PackSource } from '../../core/check/place-entries.ts';
import { type Problem, reportError } from '../../core/check/problem.ts';
import { mostBytes } from '../../core/pack/schema.ts';
import { listJson } from './pack-folders.ts';
import { type JsonText, readJson } from './read-json.ts';

/** A folder with its files and their lines, and what kept some of them from being read. */
export interface ReadFolder extends PackSource {
  /** by the file's name inside the folder */
  lines: Map<string, JsonText['findLine']>;
  problems: (Problem & { line: number })[];
}

/** `pack` is what the folder is called in what is printed. */
export function readFolder(folder: string, pack: string): ReadFolder {
  const read: ReadFolder = { pack, files: {}, lines: new Map(), problems: [] };
  for (const { file, path } of listJson(folder)) {
    const report = (said: readonly [string, string], line = 1, at = ''): void =>
      void read.problems.push({ ...reportError({ pack, file, path: at }, '', said), line });
    const text = readText(path, report);
    if (text === undefined) continue;
    const { value, mistakes, findLine } = readJson(text);
    for (const { message, remedy, line, field } of mistakes) {
      report([value === undefined ? `${message}; nothing of the file was read` : message, remedy], line, field);
    }
    read.lines.set(file, findLine);
    if (value !== undefined) read.files[file] = value;
  }
  return read;
}

type Report = (said: readonly [message: string, remedy: string], line?: number, at?: string) => void;

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function readText(path: string, report: Report): string | undefined {
  const { size } = statSync(path);
  if (size > mostBytes) {
    const said = `is a file of ${inMegabytes(size)}, more than ${inMegabytes(mostBytes)}: nothing of it was read`;
    report([said, 'make two files of it: all .json files of the folder are read']);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(path));
  } catch {
    report(['is not written in UTF-8: nothing of it was read', 'open it in an editor and save it with the encoding UTF-8']);
    return undefined;
  }
}
