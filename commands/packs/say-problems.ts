import type { ExchangeProblem } from '../../core/exchange/exchange-problem.ts';

const most = 50;

/** Every problem on a line of its own: `helppoints.csv, line 12: de-example, column type: is …` */
export function sayProblems(file: string, problems: readonly ExchangeProblem[]): string {
  const lines = [...problems]
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .slice(0, most)
    .map(({ line, where, message }) => `${file}${line === undefined ? '' : `, line ${line}`}: ${where}: ${message}`);
  if (problems.length > most) lines.push(`… and ${problems.length - most} more`);
  return lines.join('\n');
}
