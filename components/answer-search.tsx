import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../core/finding/finding.ts';
import { isAnswerLanguage } from '../core/language.ts';
import { focusEntry } from './focus-entry.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding, SearchView } from './panel-view.ts';
import { resultId, SearchResults } from './search-results.tsx';

interface Active {
  index: number;
  move(step: 1 | -1): void;
}

/** The result that Enter takes: the first, until the arrows say otherwise. */
function useActive({ finds }: SearchView, listId: string): Active {
  const [{ of, at }, setAt] = useState<{ of: SearchView['finds']; at: number }>({ of: undefined, at: 0 });
  const index = of === finds ? at : 0;
  const count = finds?.length ?? 0;
  return {
    index,
    move(step) {
      if (count === 0) return;
      const next = (index + step + count) % count;
      setAt({ of: finds, at: next });
      document.getElementById(resultId(listId, next))?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** How many there are, read aloud; where there is nothing, what to try. */
function Found({ search: { finds, isPending }, finding }: { search: SearchView; finding: Finding }) {
  const { t, language, languageName, list } = usePanel();
  const { code } = finding.language;
  const languages = [...new Set([language, ...(isAnswerLanguage(code) ? [code] : [])])].map(languageName);
  return (
    <div role="status">
      {finds !== undefined && finds.length > 0 && !isPending && <p class="muted">{t('search.count', { count: finds.length })}</p>}
      {finds?.length === 0 && !isPending && (
        <p>
          <strong>{t('search.none')}</strong> {t('search.noneHint', { languages: list(languages) })}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  search: SearchView;
  id: string;
  listId: string;
  active: Active;
}

function Field({ search: { query, finds, isPending }, id, listId, active }: FieldProps) {
  const { t, actions } = usePanel();
  const isOpen = finds !== undefined && finds.length > 0;
  const find = isPending ? undefined : finds?.[active.index];
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') active.move(1);
    else if (event.key === 'ArrowUp') active.move(-1);
    // what is not seen yet is not taken
    else if (event.key === 'Enter' && find !== undefined) actions.take(find);
    else if (event.key === 'Escape' && query !== '') actions.search('');
    else return;
    event.preventDefault();
  };
  return (
    <input
      id={id}
      type="text"
      role="combobox"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      placeholder={t('search.placeholder')}
      aria-keyshortcuts="/"
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls={listId}
      aria-activedescendant={isOpen ? resultId(listId, active.index) : undefined}
      value={query}
      onInput={({ currentTarget }) => actions.search(currentTarget.value)}
      onKeyDown={press}
    />
  );
}

const nothingTyped: SearchView = { query: '', isPending: false };
const fieldId = 'answer-search';

/** Where the suggestions do not fit: everything there is, found by half a word in either language. */
export function AnswerSearch({ chosen: { search = nothingTyped, taken, finding } }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const active = useActive(search, listId);
  const { finds } = search;
  useEffect(() => {
    if (taken !== undefined) focusEntry(taken);
  }, [taken]);
  useEffect(() => {
    if (finds !== undefined) section.current?.scrollIntoView({ block: 'nearest' });
  }, [finds]);
  const clear = () => {
    actions.search('');
    document.getElementById(fieldId)?.focus();
  };
  return (
    <search class="block search" ref={section}>
      <label for={fieldId}>
        {t('search.label')} <kbd>/</kbd>
      </label>
      <div class="search-field">
        <Field search={search} id={fieldId} listId={listId} active={active} />
        {search.query !== '' && (
          <button type="button" class="icon-button" aria-label={t('search.clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <Found search={search} finding={finding} />
      {finds !== undefined && finds.length > 0 && <SearchResults id={listId} finds={finds} finding={finding} active={active.index} />}
    </search>
  );
}
