import type { PageReport } from '../core/messages.ts';
import { type Result, succeed } from '../core/result.ts';
import { clearBlanks, clearTab, readTab, writeTab } from './findings.ts';
import { askAboutStanding } from './insertions.ts';

/** What a page says of itself, as a job of its tab: what belongs to another page, space or chat goes. */
export async function keepReport(tab: number, { hasMoved = false, ...report }: PageReport): Promise<Result<null, never>> {
  const before = await readTab(tab);
  const isOther = report.fresh || before?.report.space?.id !== report.space?.id;
  if (report.fresh) await askAboutStanding(tab);
  if (isOther) await clearTab(tab);
  else if (hasMoved || report.state !== before?.report.state) await clearBlanks(tab);
  await writeTab(tab, { report, dropped: isOther ? 0 : (before?.dropped ?? 0) });
  return succeed(null);
}
