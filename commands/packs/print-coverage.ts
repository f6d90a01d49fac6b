import { type ClaimCoverage, claimParts, type TopicCoverage } from '../../core/check/count-coverage.ts';
import { groupBy } from '../../core/check/group-by.ts';
import { answerLanguages } from '../../core/language.ts';
import { printTable } from './print-table.ts';

/** A table per law: topics down, languages across. */
export function printTopics(topics: readonly TopicCoverage[]): string {
  const tables = [...groupBy(topics, ({ jurisdiction }) => jurisdiction)].map(([jurisdiction, cells]) =>
    printTable({
      title: `Answers for ${jurisdiction}: full/short texts per topic and language`,
      heads: ['topic', ...answerLanguages],
      rows: [...groupBy(cells, ({ topic }) => topic)].map(([topic, row]) => [topic, ...row.map(sayCell)]),
    }),
  );
  if (tables.length === 0) return '';
  return [...tables, '  * drafts among them   + short texts that are a pair   ! besides texts that cannot be inserted yet', ''].join('\n');
}

function sayCell({ full, short, pairs, drafts, notReady }: TopicCoverage): string {
  if (full + short + notReady === 0) return '-';
  return `${full}/${short}${pairs > 0 ? '+' : ''}${drafts > 0 ? '*' : ''}${notReady > 0 ? '!' : ''}`;
}

/** A table per country: parts of a claim down, languages across. */
export const printClaims = (claims: readonly ClaimCoverage[]): string =>
  [...groupBy(claims, ({ country }) => country)]
    .map(([country, cells]) =>
      printTable({
        title: `Claims for ${country}: how many of ${cells[0]?.of} have each part in a language`,
        heads: ['part', ...answerLanguages],
        rows: claimParts.map((part) => [part, ...cells.filter((cell) => cell.part === part).map((cell) => String(cell.claims))]),
      }),
    )
    .join('\n');
