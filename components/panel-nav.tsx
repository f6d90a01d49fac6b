import { Icon, type IconName } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView, Screen } from './panel-view.ts';

/** The pages of the panel and the keys that open them. */
export const pages: readonly { screen: Exclude<Screen, 'practice'>; icon: IconName; key: string }[] = [
  { screen: 'findings', icon: 'findings', key: 'f' },
  { screen: 'round', icon: 'round', key: 'r' },
  { screen: 'day', icon: 'day', key: 'd' },
  { screen: 'own-texts', icon: 'texts', key: 't' },
  { screen: 'team', icon: 'team', key: 'p' },
];

interface Parts extends Pick<PanelView, 'screen'> {
  /** what waits on a page, where something does */
  counts: Partial<Record<Screen, number>>;
}

/** Seen as a number, heard as what it counts. */
function Count({ screen, count }: { screen: Screen; count: number }) {
  const { t } = usePanel();
  if (count === 0) return null;
  return (
    <>
      <span class="nav-count" aria-hidden="true">
        {count}
      </span>
      <span class="hidden">{t(screen === 'team' ? 'queue.attention' : 'day.reminders', { count })}</span>
    </>
  );
}

export function PanelNav({ screen, counts }: Parts) {
  const { t, actions } = usePanel();
  return (
    <nav class="panel-nav" aria-label={t('nav.title')}>
      {pages.map((page) => (
        <button
          key={page.screen}
          type="button"
          data-screen={page.screen}
          aria-current={page.screen === screen ? 'page' : undefined}
          aria-keyshortcuts={page.key}
          onClick={() => actions.open(page.screen)}
        >
          <Icon name={page.icon} />
          <span>
            {t(`nav.${page.screen}`)} <Count screen={page.screen} count={counts[page.screen] ?? 0} />
          </span>
        </button>
      ))}
    </nav>
  );
}
