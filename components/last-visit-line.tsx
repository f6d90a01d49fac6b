import { usePanel } from './panel-context.ts';

/** Between posts written since the last visit and those that were there then. */
export function LastVisitLine({ lastVisitAt }: { lastVisitAt: number }) {
  const { t, age, now } = usePanel();
  return <li class="last-visit">{t('round.readToHere', { age: age((now - lastVisitAt) / 60_000) ?? t('row.justNow') })}</li>;
}
