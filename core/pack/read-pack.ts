import * as v from 'valibot';
import { describeIssue, type FieldProblem, makeFieldProblem } from './describe-issue.ts';
import { type EntryKind, type EntryOf, entryKinds, entrySchemas, headSchema, mostEntries, type Pack, type PackHead } from './schema.ts';
import type { Told } from './tell.ts';
import { keyOf, type Named, sayTwice } from './twice.ts';

/** file name → parsed JSON; the head is in `pack.json` */
export type PackFiles = Record<string, unknown>;

export interface PackProblem extends FieldProblem {
  file: string;
}

/** An entry that fits, and where it stands. */
export type ReadEntry = {
  [K in EntryKind]: {
    kind: K;
    entry: EntryOf<K>;
    file: string;
    /** such as `answers[3]` */
    path: string;
  };
}[EntryKind];

interface ReadPack {
  /** absent when its head does not fit */
  pack?: Pack;
  /** those of the pack, in the order of files and lists */
  entries: ReadEntry[];
  problems: PackProblem[];
}

const makeEmptyPack = (head: PackHead): Pack => ({ head, ...Object.fromEntries(entryKinds.map((kind) => [kind, []])) }) as unknown as Pack;

/**
 * Reads a pack entry by entry: what does not fit the schema is left out and reported, the rest lives.
 * Strict readers (tests, the build, the studio) treat any problem as a failure.
 */
export function readPack(files: PackFiles): ReadPack {
  const head = v.safeParse(headSchema, files['pack.json']);
  if (!head.success) {
    const problems = head.issues.map(describeIssue).map((problem) => ({ ...problem, file: 'pack.json', path: problem.path.slice(1) }));
    return { entries: [], problems };
  }
  const reading: Reading = { entries: [], problems: [], first: new Map() };
  for (const [file, content] of Object.entries(files)) {
    if (file !== 'pack.json') readFile(file, content, reading);
  }
  const pack = makeEmptyPack(head.output);
  for (const { kind, entry } of reading.entries) (pack[kind] as unknown[]).push(entry);
  return { pack, entries: reading.entries, problems: reading.problems };
}

interface Reading {
  entries: ReadEntry[];
  problems: PackProblem[];
  /** by kind and key: where the entry stands */
  first: Map<string, string>;
}

const spellLists = 'correct its name or its form, or take it out: docs/packs.md says what there is';

function readFile(file: string, content: unknown, reading: Reading): void {
  const report = (path: string, told: Told): void => void reading.problems.push({ file, ...makeFieldProblem(path, told) });
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    report('', ['is not an object with lists, such as { "answers": [ … ] }', spellLists]);
    return;
  }
  for (const [key, list] of Object.entries(content)) {
    if (!isKind(key) || !Array.isArray(list)) report(key, [`is not one of the lists ${entryKinds.join(', ')}`, spellLists]);
    else if (list.length > mostEntries) {
      report(key, [`has ${list.length} entries, more than ${mostEntries}: nothing of it was read`, 'leave out what nobody asks for']);
    } else list.forEach((entry, index) => void readEntry({ kind: key, file, path: `${key}[${index}]` }, entry, reading));
  }
}

const isKind = (key: string): key is EntryKind => (entryKinds as string[]).includes(key);

function readEntry(spot: { kind: EntryKind; file: string; path: string }, written: unknown, { entries, problems, first }: Reading): void {
  const { kind, file, path } = spot;
  const parsed = v.safeParse(entrySchemas[kind], written);
  if (!parsed.success) {
    for (const problem of parsed.issues.map(describeIssue)) problems.push({ ...problem, file, path: path + problem.path });
    return;
  }
  const entry: Named = parsed.output;
  const key = `${kind} ${keyOf(kind, entry)}`;
  const before = first.get(key);
  if (before === undefined) {
    first.set(key, `${file} ${path}`);
    entries.push({ ...spot, entry } as ReadEntry);
    return;
  }
  const { at, told } = sayTwice(kind, entry, before);
  problems.push({ file, ...makeFieldProblem(path + at, told) });
}
