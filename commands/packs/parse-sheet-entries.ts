import * as v from 'valibot';
import type { SheetChange } from '../../core/exchange/apply-sheet.ts';
import type { ExchangeProblem } from '../../core/exchange/exchange-problem.ts';
import type { SheetEntry, SheetField } from '../../core/exchange/sheet-field.ts';
import { describeIssue } from '../../core/pack/describe-issue.ts';
import { entrySchemas } from '../../core/pack/schema.ts';

/** What of the changed entries does not fit the schema, by the row that brought it. */
export function parseSheetEntries(
  touched: ReadonlyMap<SheetEntry, SheetField['kind']>,
  changes: readonly SheetChange[],
): ExchangeProblem[] {
  return [...touched].flatMap(([entry, kind]) => {
    const parsed = v.safeParse(entrySchemas[kind], entry);
    return (parsed.issues ?? []).map(describeIssue).map(({ path, message }) => {
      const own = changes.filter(({ field }) => field.entry === entry);
      const parts = path.split(/[.[\]]/);
      const near = own.filter(({ language }) => parts.includes(language));
      const change = near.find(({ field }) => parts.includes(field.name)) ?? near[0] ?? own[0];
      return { line: change?.line, where: `${kind} ${entry.id}${path}`, message };
    });
  });
}
