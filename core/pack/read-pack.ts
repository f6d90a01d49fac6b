import * as v from 'valibot';
import { describeIssue } from './describe-issue.ts';
import { type EntryKind, entryKinds, entrySchemas, headSchema, mostEntries, type Pack, type PackHead } from './schema.ts';

/** file name → parsed JSON; the head is in `pack.json` */
export type PackFiles = Record<string, unknown>;

export interface PackProblem {
  file: string;
  /** such as `answers[3].texts.bg.short` */
  path: string;
  message: string;
}

export const makeEmptyPack = (head: PackHead): Pack =>
  ({ head, ...Object.fromEntries(entryKinds.map((kind) => [kind, []])) }) as unknown as Pack;

/** Two editions of an answer share their id; everything else has its own. */
const keyOf = (kind: EntryKind, entry: { id: string; version?: string }): string =>
  kind === 'answers' ? `${entry.id} ${entry.version}` : entry.id;

/**
 * Reads a pack entry by entry: what does not fit the schema is left out and reported, the rest lives.
 * Strict readers (tests, the build, the studio) treat any problem as a failure.
 */
export function readPack(files: PackFiles): { pack?: Pack; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const head = v.safeParse(headSchema, files['pack.json']);
  if (!head.success) {
    for (const issue of head.issues) problems.push({ file: 'pack.json', ...describeIssue(issue) });
    return { problems };
  }
  const pack = makeEmptyPack(head.output);
  for (const [file, content] of Object.entries(files)) {
    if (file !== 'pack.json') readFile(file, content, pack, problems);
  }
  return { pack, problems };
}

function readFile(file: string, content: unknown, pack: Pack, problems: PackProblem[]): void {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    problems.push({ file, path: '', message: 'is not an object with lists, such as { "answers": [ … ] }' });
    return;
  }
  for (const [key, list] of Object.entries(content)) {
    const report = (path: string, message: string): void => void problems.push({ file, path: `${key}${path}`, message });
    if (!(entryKinds as string[]).includes(key) || !Array.isArray(list)) report('', `is not one of the lists ${entryKinds.join(', ')}`);
    else if (list.length > mostEntries) report('', `has ${list.length} entries, more than ${mostEntries}: nothing of it was read`);
    else readEntries(key as EntryKind, list, { pack, report });
  }
}

interface Reading {
  pack: Pack;
  report(path: string, message: string): void;
}

function readEntries(kind: EntryKind, list: unknown[], { pack, report }: Reading): void {
  const entries = pack[kind] as { id: string }[];
  const known = new Set(entries.map((entry) => keyOf(kind, entry)));
  list.forEach((entry, index) => {
    const parsed = v.safeParse(entrySchemas[kind], entry);
    if (!parsed.success) {
      for (const { path, message } of parsed.issues.map(describeIssue)) report(`[${index}]${path}`, message);
      return;
    }
    const key = keyOf(kind, parsed.output);
    if (known.has(key)) {
      report(`[${index}].id`, `${key} stands twice: give one of them another id, or take it out`);
      return;
    }
    known.add(key);
    entries.push(parsed.output);
  });
}
