import type * as v from 'valibot';

/** Where something is wrong, such as `answers[3].texts.bg.short`, and what an editor understands: the mistake, a colon, what to do. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** What the schema says of one value, in words. */
export function describeIssue(issue: v.BaseIssue<unknown>): FieldProblem {
  return {
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join(''),
    message: say(issue),
  };
}

function say(issue: v.BaseIssue<unknown>): string {
  const { type, received, expected, requirement, input, message } = issue;
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (type === 'strict_object' && expected === 'never') return 'is a field we do not know: correct its name or take it out';
  if (received === 'undefined') return 'is missing: add it, docs/packs.md says what stands in it';
  const told: Told = { received, expected: listWords(expected ?? ''), requirement: String(requirement), input };
  if (isKey) return `is filed under ${received}, which we do not know: write one of ${told.expected}`;
  if (type === 'regex' && message.startsWith('Invalid format')) return `is ${received}: ${sayForm(issue)}`;
  if (message.startsWith('is no ')) return `is ${received}, which ${message}: correct it`;
  return (sentences[type] ?? ownSentences[message])?.(told) ?? message;
}

/** How a name or number is to be written, by the field it stands in. */
function sayForm({ path }: v.BaseIssue<unknown>): string {
  const field = path?.findLast(({ key }) => typeof key === 'string')?.key;
  return forms[String(field)] ?? 'write small letters and digits, with . _ or - between them and nothing else';
}

const forms: Record<string, string> = {
  version: 'write the day of the change, such as 2026.12.31',
  timeZone: 'write it as Europe/Berlin',
  number: 'write digits and spaces alone',
  key: 'write small letters, with - between words',
  date: 'write a year, a month or a day, such as 2026-12',
};

const listWords = (expected: string): string => expected.replaceAll(' | ', ', ').replace(/^\(|\)$/g, '');

interface Told {
  received: string;
  expected: string;
  requirement: string;
  input: unknown;
}

type Sentence = (told: Told) => string;

/** By the kind of the check; the others carry a sentence of their own. */
const sentences: Record<string, Sentence> = {
  string: ({ received }) => `is ${received} and no text: write it in quotation marks "…"`,
  number: ({ received }) => `is ${received} and no number: write digits without quotation marks`,
  boolean: ({ received }) => `is ${received}: write true or false without quotation marks`,
  array: ({ received }) => `is ${received} and no list: put it into [ ]`,
  strict_object: ({ received }) => `is ${received} and no entry: put its fields into { }`,
  record: ({ received }) => `is ${received}: write a text for each language in { }, such as { "de": "…" }`,
  strict_tuple: ({ received }) => `is ${received} and no pair: write two texts in [ ]`,
  union: () => 'is no text within the limit and no pair of such texts: write one text, or two in [ ]',
  picklist: ({ received, expected }) => `is ${received}, which we do not know: write one of ${expected}`,
  non_empty: () => 'is empty: fill it in or take it out',
  min_length: ({ requirement }) => `is too short: at least ${requirement} has to stand here`,
  max_length: ({ requirement, received }) => `is too long (${received}): at most ${requirement} may stand here`,
  min_value: ({ requirement }) => `is too small: ${requirement} is the least`,
  max_value: ({ requirement }) => `is too big: ${requirement} is the most`,
  finite: () => 'is no number that can be counted with: write its digits',
  iso_date: ({ received }) => `is ${received}, which is no day: write it as 2026-12-31`,
};

/** By what the checks of the schema say themselves. */
const ownSentences: Record<string, Sentence> = {
  'has a secret address and no phone: nobody could reach it': () =>
    'has a secret address and no phone, so that nobody could reach it: give the phone',
  'has a control character or markup': ({ input }) => describeSign(String(input)),
  'is not an https address': ({ received }) =>
    `is ${received}, which is no address that can be opened safely: it has to begin with https://`,
  'is more than one line': () => 'is more than one line: take out the line breaks (\\n)',
  'is not trimmed lower case': ({ received }) => `is ${received}: write it in small letters, without spaces at the ends`,
};

/** The first of the signs that no text may have. */
function describeSign(text: string): string {
  const [sign] = /[<>]/.exec(text) ?? [];
  if (sign !== undefined) return `has the sign ${sign} as HTML does: texts are plain, take it out or write it in words`;
  const code = [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .find(
      (point) =>
        (point < 0x20 && point !== 0x0a) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point === 0x7f,
    );
  const name = `U+${(code ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const isTurning = (code ?? 0) > 0x2000;
  return isTurning
    ? `has the invisible character ${name}, which turns the writing around: take it out, best by writing the word anew`
    : `has the invisible control character ${name}: take it out, best by writing the word anew`;
}
