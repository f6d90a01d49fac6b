import type * as v from 'valibot';
import { readTold, type Told } from './tell.ts';

/** What is wrong with a value of the files, for an editor. */
export interface FieldProblem {
  /** such as `answers[3].texts.bg.short` */
  path: string;
  mistake: string;
  remedy: string;
  /** the two in one sentence, without the full stop */
  message: string;
}

export const makeFieldProblem = (path: string, [mistake, remedy]: Told): FieldProblem => ({
  path,
  mistake,
  remedy,
  message: `${mistake}: ${remedy}`,
});

/** What the schema says of one value, in words. */
export const describeIssue = (issue: v.BaseIssue<unknown>): FieldProblem =>
  makeFieldProblem(
    (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join(''),
    readTold(issue.message) ?? sayIssue(issue),
  );

function sayIssue(issue: v.BaseIssue<unknown>): Told {
  const { type, received, expected, requirement, message } = issue;
  if (type === 'strict_object' && expected === 'never') return ['is a field we do not know', 'correct its name or take it out'];
  if (received === 'undefined') return ['is missing', 'add it, docs/packs.md says what stands in it'];
  const values: Values = { received, expected: listWords(expected ?? ''), requirement: String(requirement) };
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (isKey) return [`is filed under ${received}, which we do not know`, `write one of ${values.expected}`];
  return sentences[type]?.(values) ?? [message, 'docs/packs.md says what stands in it'];
}

const listWords = (expected: string): string => expected.replaceAll(' | ', ', ').replace(/^\(|\)$/g, '');

interface Values {
  received: string;
  expected: string;
  requirement: string;
}

/** By the kind of the check, for those that have no message of their own. */
const sentences: Record<string, (values: Values) => Told> = {
  string: ({ received }) => [`is ${received} and no text`, 'write it in quotation marks "…"'],
  number: ({ received }) => [`is ${received} and no number`, 'write digits without quotation marks'],
  boolean: ({ received }) => [`is ${received}`, 'write true or false without quotation marks'],
  array: ({ received }) => [`is ${received} and no list`, 'put it into [ ]'],
  strict_object: ({ received }) => [`is ${received} and no entry`, 'put its fields into { }'],
  record: ({ received }) => [`is ${received}`, 'write a text for each language in { }, such as { "de": "…" }'],
  strict_tuple: ({ received }) => [`is ${received} and no pair`, 'write two texts in [ ]'],
  union: () => ['is no text within the limit and no pair of such texts', 'write one text, or two in [ ]'],
  picklist: ({ received, expected }) => [`is ${received}, which we do not know`, `write one of ${expected}`],
  non_empty: () => ['is empty', 'fill it in or take it out'],
  min_length: ({ requirement }) => ['is too short', `at least ${requirement} has to stand here`],
  max_length: ({ requirement, received }) => [`is too long (${received})`, `at most ${requirement} may stand here`],
  min_value: ({ requirement }) => ['is too small', `${requirement} is the least`],
  max_value: ({ requirement }) => ['is too big', `${requirement} is the most`],
  finite: () => ['is no number that can be counted with', 'write its digits'],
};
