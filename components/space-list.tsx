import { useId, useState } from 'preact/hooks';
import type { RegisteredSpace } from '../core/space/space.ts';
import { nameSpace } from './name-space.ts';
import { usePanel } from './panel-context.ts';
import { SpaceRow } from './space-row.tsx';

/** Fewer are seen at a glance. */
const searchedFrom = 11;
const mostShown = 30;

/** Every space of the registry. */
export function SpaceList({ spaces, showMode }: { spaces: readonly RegisteredSpace[]; showMode: boolean }) {
  const panel = usePanel();
  const { t } = panel;
  const [query, search] = useState('');
  const id = useId();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = spaces.filter((space) => {
    const text = [nameSpace(space, { t, showMode }), space.coveredBy ?? '', t(`site.${space.site}`)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <section class="block" aria-labelledby="spaces-title">
      <h2 id="spaces-title">
        {t('round.all')} <span class="count">{spaces.length}</span>
      </h2>
      {spaces.length >= searchedFrom && (
        <div class="field">
          <label for={id}>{t('round.search')}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            dir="auto"
            value={query}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        </div>
      )}
      <div role="status">{found.length === 0 && <p>{t('round.noneFound')}</p>}</div>
      <ul class="spaces">
        {found.slice(0, mostShown).map((space) => (
          <SpaceRow key={space.key} space={space} showMode={showMode} />
        ))}
      </ul>
      {found.length > mostShown && <p class="muted">{t('round.more', { count: found.length - mostShown })}</p>}
    </section>
  );
}
