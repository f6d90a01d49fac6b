import type { ReadableText } from '../../core/check/check-readability.ts';
import { groupBy } from '../../core/check/group-by.ts';
import type { Due } from '../../core/check/list-due.ts';
import type { Gap } from '../../core/check/list-gaps.ts';
import { answerLanguages } from '../../core/language.ts';
import type { LinedProblem, LinedReport } from './check-folders.ts';
import { printClaims, printTopics } from './print-coverage.ts';
import { printTable, wrap } from './print-table.ts';

/** Everything about packs in plain words, at most 100 columns. */
export const printReport = (report: LinedReport): string =>
  [
    ...report.problems.map(printProblem),
    printDue(report.due, report.today),
    printGaps(report.gaps),
    printTopics(report.topics),
    printClaims(report.claims),
    printFacts(report.facts),
    printReadability(report.readability),
    printLengths(report.lengths),
    printLinks(report.links),
  ]
    .filter((part) => part !== '')
    .join('\n');

const finish = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

function printProblem({ pack, file, line, path, severity, message, remedy }: LinedProblem): string {
  const says = `${severity === 'error' ? 'Error' : 'Warning'}: ${finish(message)}`;
  return [`${pack}/${file}:${line}  ${path}`.trimEnd(), ...wrap(says, '    '), ...wrap(`What to do: ${finish(remedy)}`, '    '), ''].join(
    '\n',
  );
}

const dueWords: Record<Due['kind'], string> = {
  review: 'to be reviewed',
  'fact-ends': 'facts without a value after this day',
  'funding-ends': 'help points whose funding ends',
  'edition-ends': 'answers without an edition after this day',
};

function printDue(due: readonly Due[], today: string): string {
  const groups = groupBy(due, ({ day, kind, pack, file }) => `${day}${day < today ? ', late' : ''}  ${pack}/${file}, ${dueWords[kind]}`);
  const lines = [...groups].flatMap(([what, list]) => [
    `  ${what} (${list.length}):`,
    ...wrap(list.map(({ id }) => id).join(', '), '              '),
  ]);
  return ['What falls due in the next 60 days, the soonest first', ...(lines.length > 0 ? lines : ['  nothing']), ''].join('\n');
}

const gapWords: Record<Gap['kind'], string> = {
  missing: 'Texts that are missing',
  outdated: 'Translations that are outdated: the source text says something else by now',
  'in-translation': 'Texts in translation',
  'machine-translated': 'Texts translated by a machine, never inserted',
  'no-matches': 'Without posts that must be found (matches)',
  'no-ignores': 'Without posts that must not be found (ignores)',
  'no-card': 'Situations without an emergency card of their own: the card for danger to life stands in',
};

function printGaps(gaps: readonly Gap[]): string {
  const kinds = groupBy(gaps, ({ kind }) => kind);
  return [...kinds].map(([kind, list]) => [`${gapWords[kind]} (${list.length})`, ...printGapList(list), ''].join('\n')).join('\n');
}

/** Entries that lack the same stand together. */
function printGapList(gaps: readonly Gap[]): string[] {
  const groups = groupBy(
    gaps,
    ({ pack, of }) => `  ${pack}, in ${of.length === answerLanguages.length ? 'every language' : of.join(', ')}:`,
  );
  return [...groups].flatMap(([what, list]) => [what, ...wrap(list.map(({ id }) => id).join(', '), '    ')]);
}

const printFacts = (facts: LinedReport['facts']): string =>
  printTable({
    title: 'Facts, with the value of today',
    heads: ['fact', 'value', 'unit', 'until', 'texts'],
    rows: facts.map(({ id, value, unit, until, texts }) => [id, String(value ?? 'none today'), unit, until ?? 'open', String(texts)]),
  });

/** Of each answer the mean words per sentence and the score, a column per language. */
function printReadability(texts: readonly ReadableText[]): string {
  const formulas = answerLanguages.flatMap((language) => texts.find((text) => text.language === language)?.formula ?? []);
  const scales = [...new Set(formulas)].map((formula) => scaleWords[formula]).join('; ');
  const byAnswer = [...groupBy(texts, ({ id }) => id)];
  const rows = byAnswer.map(([id, list]) => [
    id,
    ...answerLanguages.map((language) => {
      const text = list.find((one) => one.language === language);
      return text ? `${Math.round(text.averageSentence)} ${Math.round(text.score)}` : '-';
    }),
  ]);
  const table = printTable({ title: 'Readability: words per sentence, then the score', heads: ['answer', ...answerLanguages], rows });
  return texts.length === 0 ? '' : [table, ...wrap(`Scores: ${scales}.`, '  '), ''].join('\n');
}

const scaleWords: Record<string, string> = {
  'Wiener Sachtextformel': 'de Wiener Sachtextformel (4 very easy, 15 very hard)',
  Flesch: 'en Flesch Reading Ease (100 very easy, 30 hard)',
  Gulpease: 'it Gulpease (100 easy, 40 hard)',
  FOG: 'pl FOG (about the years of school)',
  LIX: 'bg, cs, hr, ro LIX, as no formula is published for them (30 easy, 50 hard)',
};

const printLengths = (lengths: LinedReport['lengths']): string =>
  printTable({
    title: 'Lengths against the limits of the sites, with the longest of everything filled in',
    heads: ['site', 'limit', 'text', 'longest', 'fit'],
    rows: lengths.map(({ site, limit, variant, longest, fitting, texts }) => [
      site,
      String(limit),
      variant,
      String(longest),
      `${fitting} of ${texts}`,
    ]),
  });

const printLinks = (links: LinedReport['links']): string =>
  printTable({
    title: 'Sources: form of their links, and the oldest day of a check',
    heads: ['pack', 'page', 'site only', 'no link', 'never checked', 'oldest check'],
    rows: links.map(({ pack, page, site, none, neverChecked, oldest }) => [
      pack,
      ...[page, site, none, neverChecked].map(String),
      oldest ?? '-',
    ]),
  });
