import { isAskedAbout } from '../../components/can-insert.ts';
import { arePostsInSight } from '../../components/panel-keys.ts';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';

/** What the browser's own keys stand for. A text goes in only where it can be read: on other pages of the panel the post in hand is out of sight. */
export function obeyCommand(command: string, view: PanelView, actions: Pick<PanelActions, 'insert' | 'choose'>): void {
  const { findings, chosen } = view;
  const index = findings.findIndex(({ key }) => key === chosen?.key);
  if (command === 'insert-answer') {
    if (chosen !== undefined && arePostsInSight(view))
      actions.insert({ anyComposer: false, evenDraft: isAskedAbout(chosen.insertion, 'insert') });
  } else if (command === 'next-finding') actions.choose(findings[Math.min(index + 1, findings.length - 1)]?.key);
  else if (command === 'previous-finding') actions.choose(findings[Math.max(index - 1, 0)]?.key);
}
