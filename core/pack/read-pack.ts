import * as v from 'valibot';
import { type EntryKind, entryKinds, entrySchemas, headSchema, type Pack, type PackHead } from './schema.ts';

/** file name → parsed JSON; the head is in `pack.json` */
export type PackFiles = Record<string, unknown>;

export interface PackProblem {
  file: string;
  /** such as `answers[3].texts.bg.short` */
  path: string;
  message: string;
}

const emptyPack = (head: PackHead): Pack => ({
  head,
  topics: [],
  cues: [],
  concepts: [],
  emergencyRules: [],
  emergencyCards: [],
  claims: [],
  answers: [],
  helpPoints: [],
  places: [],
  examples: [],
});

const describe = (issue: v.BaseIssue<unknown>): { path: string; message: string } => ({
  path: (issue.path ?? []).map((part) => (typeof part.key === 'number' ? `[${part.key}]` : `.${String(part.key)}`)).join(''),
  message: issue.message,
});

/**
 * Reads a pack entry by entry: what does not fit the schema is left out and reported, the rest lives.
 * Strict readers (tests, the studio) treat any problem as a failure.
 */
export function readPack(files: PackFiles): { pack?: Pack; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const head = v.safeParse(headSchema, files['pack.json']);
  if (!head.success) {
    for (const issue of head.issues) problems.push({ file: 'pack.json', ...describe(issue) });
    return { problems };
  }
  const pack = emptyPack(head.output);
  for (const [file, content] of Object.entries(files)) {
    if (file !== 'pack.json') readFile(file, content, pack, problems);
  }
  return { pack, problems };
}

function readFile(file: string, content: unknown, pack: Pack, problems: PackProblem[]): void {
  if (typeof content !== 'object' || content === null) {
    problems.push({ file, path: '', message: 'is not an object with lists' });
    return;
  }
  for (const [key, list] of Object.entries(content)) {
    if (!(entryKinds as string[]).includes(key) || !Array.isArray(list)) {
      problems.push({ file, path: key, message: `is not one of the lists ${entryKinds.join(', ')}` });
      continue;
    }
    readEntries(key as EntryKind, list, pack, (path, message) => problems.push({ file, path: `${key}${path}`, message }));
  }
}

function readEntries(kind: EntryKind, list: unknown[], pack: Pack, report: (path: string, message: string) => void): void {
  const known = new Set((pack[kind] as { id: string }[]).map((entry) => entry.id));
  list.forEach((entry, index) => {
    const parsed = v.safeParse(entrySchemas[kind], entry);
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        const { path, message } = describe(issue);
        report(`[${index}]${path}`, message);
      }
      return;
    }
    if (known.has(parsed.output.id)) {
      report(`[${index}].id`, `${parsed.output.id} stands twice`);
      return;
    }
    known.add(parsed.output.id);
    (pack[kind] as unknown[]).push(parsed.output);
  });
}
