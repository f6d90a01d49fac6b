import { usePanel } from './panel-context.ts';
import { sayAge } from './say-age.ts';

/** Between posts written since the last visit and those that were there then. */
export function LastVisitLine({ lastVisitAt }: { lastVisitAt: number }) {
  const panel = usePanel();
  return <li class="last-visit">{panel.t('round.readToHere', { age: sayAge(lastVisitAt, panel) })}</li>;
}
