import { useId, useState } from 'preact/hooks';
import type { FoundPlace } from '../core/finding/finding.ts';
import { lawLanguageOf } from '../core/pack/schema.ts';
import { nameLand } from '../core/place/name-land.ts';
import { focusTitle } from './focus-title.ts';
import type { ChosenNotes } from './notes-view.ts';
import { usePanel } from './panel-context.ts';

function useCorrect(): (place: FoundPlace | 'none') => void {
  const { actions } = usePanel();
  return (place) => {
    focusTitle();
    actions.correct({ place });
  };
}

/** Towns of one name are told apart by their Land. */
function Namesakes({ search }: { search: NonNullable<ChosenNotes['places']> }) {
  const { t } = usePanel();
  const correct = useCorrect();
  if (search.found.length === 0) return <p class="caution">{t('correct.notFound', { name: search.name })}</p>;
  return (
    <fieldset class="choices">
      <legend class="label">{t('correct.found')}</legend>
      {search.found.map((place) => (
        <button key={place.id} type="button" class="button" onClick={() => correct(place)}>
          <span lang={lawLanguageOf(place.country)}>
            {place.name} · {nameLand(place.land)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

interface Parts {
  place: FoundPlace | undefined;
  search: ChosenNotes['places'];
}

/** The town, looked up among all there are; nothing is taken that is not chosen. */
export function CorrectPlace({ place, search }: Parts) {
  const { t, actions } = usePanel();
  const correct = useCorrect();
  const id = useId();
  const [name, setName] = useState(place?.name ?? '');
  return (
    <form
      class="field correct-place"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') actions.findPlaces(name);
      }}
    >
      <label for={id}>{t('correct.place')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {t('correct.find')}
        </button>
        {place !== undefined && (
          <button type="button" class="button quiet" onClick={() => correct('none')}>
            {t('correct.noPlace')}
          </button>
        )}
      </div>
      <div role="status">{search !== undefined && <Namesakes search={search} />}</div>
    </form>
  );
}
