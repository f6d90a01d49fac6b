import type { TextKey } from '../locales/translate.ts';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

type State = PanelView['page']['state'];

/** A heading and what to do, per state; a page that is read says so only when nothing was found yet. */
const words = {
  'no-site': ['page.noSite', 'page.noSiteHint'],
  'no-permission': ['page.noPermission', 'page.noPermissionHint'],
  'reload-needed': ['page.reloadNeeded', 'page.reloadNeededHint'],
  'not-recognised': ['page.notRecognised', 'page.notRecognisedHint'],
  'no-space': ['page.noSpace', 'page.noSpaceHint'],
  private: ['page.private', 'page.privateHint'],
  gate: ['page.gate', 'page.gateHint'],
  reading: ['list.empty', 'list.emptyWhy', 'list.emptyHint'],
} as const satisfies Record<State, TextKey[]>;

export function PageStatus({ page, isEmpty }: Pick<PanelView, 'page'> & { isEmpty: boolean }) {
  const { t, actions } = usePanel();
  if (page.state === 'reading' && !isEmpty) return null;
  const [title, ...lines] = words[page.state];
  return (
    <section class="page-status" data-state={page.state} aria-labelledby="page-status-title">
      <h2 id="page-status-title" tabIndex={-1}>
        {t(title)}
      </h2>
      {lines.map((line) => (
        <p key={line}>{t(line)}</p>
      ))}
      {(page.state === 'no-site' || page.state === 'reading') && (
        <button type="button" class="button" onClick={() => actions.open('practice')}>
          {t('practice.tryIt')}
        </button>
      )}
      {page.state === 'no-permission' && (
        <button type="button" class="button primary" onClick={() => actions.askPermission()}>
          {t('page.allow')}
        </button>
      )}
      {page.state === 'private' && (
        <button type="button" class="button primary" onClick={() => actions.writePrivately()}>
          {t('page.writePrivately')}
        </button>
      )}
      {page.state === 'reload-needed' && (
        <button type="button" class="button primary" onClick={() => actions.reloadPage()}>
          {t('page.reload')}
        </button>
      )}
    </section>
  );
}
