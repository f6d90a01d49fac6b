import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { QueueSection } from './queue-section.tsx';
import { SealedNotesSection } from './sealed-notes-section.tsx';

export function TeamScreen({ view }: { view: PanelView }) {
  const { t } = usePanel();
  return (
    <div class="team-screen">
      <h2 class="screen-title" tabIndex={-1}>
        {t('nav.team')}
      </h2>
      <SealedNotesSection view={view} />
      <QueueSection queue={view.queue} />
    </div>
  );
}
