import * as v from 'valibot';
import type { ExchangeProblem, ReadEntry } from '../../core/exchange/exchange-problem.ts';
import { findNearestName } from '../../core/exchange/find-nearest-name.ts';
import { describeIssue, type FieldProblem } from '../../core/pack/describe-issue.ts';
import { type EntryOf, entrySchemas } from '../../core/pack/schema.ts';

interface KnownIds {
  topics: readonly string[];
  places: readonly string[];
}

/** What the editor can say once for all entries of a file of others. */
const options: Record<string, string> = { '.type': '--type', '.topics': '--topics', '.jurisdiction': '--jurisdiction', '.harm': '--harm' };

const sayIssue = ({ path, message }: FieldProblem): string =>
  message.startsWith('is missing') && options[path] !== undefined ? `${message}; or say it for all with ${options[path]}` : message;

const listWords = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string');

/** Topics and places that the packs do not have. */
function findUnknown({ value, placeOf }: ReadEntry, { topics, places }: KnownIds): ExchangeProblem[] {
  const checked = [
    { field: 'topics', known: topics, what: 'topic' },
    { field: 'place', known: places, what: 'place' },
  ];
  return checked.flatMap(({ field, known, what }) =>
    listWords(value[field])
      .filter((word) => !known.includes(word))
      .map((word) => {
        const nearest = findNearestName(word, known);
        const remedy =
          nearest === undefined ? `take one that stands there, or add it first` : `did you mean ${nearest}? Otherwise add it first`;
        return { ...placeOf(`.${field}`), message: `${word} is no ${what} of the packs: ${remedy}` };
      }),
  );
}

/** Entries that fit the schema, or everything that is wrong with them, by line. */
export function parseEntries<K extends 'helpPoints' | 'claims'>(
  kind: K,
  read: readonly ReadEntry[],
  known: KnownIds,
): { entries: EntryOf<K>[]; parsed: ReadEntry[]; problems: ExchangeProblem[] } {
  const problems: ExchangeProblem[] = [];
  const entries: EntryOf<K>[] = [];
  const passed: ReadEntry[] = [];
  const seen = new Map<unknown, number | undefined>();
  for (const entry of read) {
    const inEntry = (where: string): string => `${entry.label}, ${where}`;
    const parsed = v.safeParse(entrySchemas[kind], entry.value);
    const issues = (parsed.issues ?? []).map(describeIssue).map((issue) => ({ ...entry.placeOf(issue.path), message: sayIssue(issue) }));
    const unknown = findUnknown(entry, known);
    // one remark about a place is enough
    const others = issues.filter(({ where }) => !unknown.some((problem) => problem.where === where));
    for (const problem of [...unknown, ...others]) {
      problems.push({ ...problem, line: problem.line ?? entry.line, where: inEntry(problem.where) });
    }
    const { id } = entry.value;
    if (seen.has(id))
      problems.push({ line: entry.line, where: entry.label, message: `stands twice, first in line ${seen.get(id)}: take one out` });
    seen.set(id, entry.line);
    if (!parsed.success) continue;
    entries.push(parsed.output as EntryOf<K>);
    passed.push({ ...entry, value: parsed.output });
  }
  return { entries, parsed: passed, problems };
}
