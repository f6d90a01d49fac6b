import type { LibraryFind } from '../core/answer/describe-finds.ts';
import type { Finding } from '../core/finding/finding.ts';
import { usePanel } from './panel-context.ts';
import { sayDays } from './say-days.ts';
import { splitTitle } from './split-title.ts';

interface ResultProps {
  id: string;
  find: LibraryFind;
  finding: Finding;
  isActive: boolean;
}

function Result({ id, find, finding, isActive }: ResultProps) {
  const { t, countryName, date, today, actions } = usePanel();
  const { kind, country, town } = find;
  const days = sayDays(find, { t, date, today });
  const elsewhere = country === finding.country ? undefined : t('search.forCountry', { country: countryName(country) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // the focus stays in the field, and with it the keys
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => actions.take(find)}
    >
      <span class="option-title">
        {splitTitle(find).map(({ text, isMatched }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
          isMatched ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
      <span class="muted">{[t(`search.kind.${kind}`), days, town, elsewhere].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

interface Parts {
  id: string;
  finds: readonly LibraryFind[];
  finding: Finding;
  /** index of the one that Enter takes */
  active: number;
}

export const resultId = (listId: string, index: number): string => `${listId}-${index}`;

export function SearchResults({ id, finds, finding, active }: Parts) {
  const { t } = usePanel();
  return (
    <div id={id} class="results" tabIndex={-1} role="listbox" aria-label={t('search.results')}>
      {finds.map((find, index) => (
        <Result key={`${find.kind}/${find.id}`} id={resultId(id, index)} find={find} finding={finding} isActive={index === active} />
      ))}
    </div>
  );
}
