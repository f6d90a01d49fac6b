import { Icon, type IconName } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView, Screen } from './panel-view.ts';

/** The pages of the panel and the keys that open them. */
export const pages: readonly { screen: Exclude<Screen, 'practice'>; icon: IconName; key: string }[] = [
  { screen: 'findings', icon: 'findings', key: 'f' },
  { screen: 'round', icon: 'round', key: 'r' },
  { screen: 'day', icon: 'day', key: 'd' },
  { screen: 'own-texts', icon: 'texts', key: 't' },
];

export function PanelNav({ screen }: Pick<PanelView, 'screen'>) {
  const { t, actions } = usePanel();
  return (
    <nav class="panel-nav" aria-label={t('nav.title')}>
      {pages.map((page) => (
        <button
          key={page.screen}
          type="button"
          aria-current={page.screen === screen ? 'page' : undefined}
          aria-keyshortcuts={page.key}
          onClick={() => actions.open(page.screen)}
        >
          <Icon name={page.icon} />
          <span>{t(`nav.${page.screen}`)}</span>
        </button>
      ))}
    </nav>
  );
}
