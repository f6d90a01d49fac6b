import type { Claim } from '../core/pack/schema.ts';
import { usePanel } from './panel-context.ts';

/** Where it stands in law, and when somebody last compared. */
export function SourceList({ sources }: { sources: Claim['sources'] }) {
  const { t, date } = usePanel();
  return (
    <ul class="sources">
      {sources.map(({ title, url, checked }) => (
        <li key={title}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          )}{' '}
          <span class="muted">{checked === undefined ? t('claim.neverChecked') : t('claim.checked', { date: date(checked) })}</span>
        </li>
      ))}
    </ul>
  );
}
