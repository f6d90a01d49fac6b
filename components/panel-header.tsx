import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { SettingsMenu } from './settings-menu.tsx';

type Parts = Pick<PanelView, 'page' | 'settings' | 'device' | 'queue'> & { onKeys: () => void };

export function PanelHeader({ page, settings, device, queue, onKeys }: Parts) {
  const { t } = usePanel();
  const space = 'spaceTitle' in page ? page.spaceTitle : '';
  const facts = 'site' in page ? [t(`site.${page.site}`)] : [];
  if ('read' in page && page.state === 'reading') facts.push(t('header.read', { count: page.read }));
  return (
    <header class="panel-header">
      <div class="panel-place">
        <h1 title={space} dir="auto">
          {space === '' ? t('header.title') : space}
        </h1>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      </div>
      <SettingsMenu settings={settings} device={device} team={queue.team} onKeys={onKeys} />
    </header>
  );
}
