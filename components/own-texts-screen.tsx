import { useId, useState } from 'preact/hooks';
import { isAnswerLanguage } from '../core/language.ts';
import type { OwnText } from '../core/own-text/own-text.ts';
import { sortOwnTexts } from '../core/own-text/sort-own-texts.ts';
import { NotesSection } from './notes-list.tsx';
import { OwnTextForm } from './own-text-form.tsx';
import type { TextForm } from './own-texts-view.ts';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

/** Fewer are seen at a glance. */
const searchedFrom = 8;

function Row({ text, canUse }: { text: OwnText; canUse: boolean }) {
  const { t, actions, languageName, date } = usePanel();
  const { id, title, language, proposedOn } = text;
  return (
    <li class="card own-text">
      <h3 lang={language}>{title}</h3>
      <p class="muted">{languageName(language)}</p>
      <p class="draft-text" lang={language}>
        {text.text}
      </p>
      {proposedOn !== undefined && <p class="muted">{t('ownTexts.proposed', { date: date(proposedOn) })}</p>}
      <div class="buttons">
        {canUse && (
          <button type="button" class="button primary" onClick={() => actions.takeText(id)}>
            {t('ownTexts.use')}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.editText({ id, title, text: text.text, language })}>
          {t('ownTexts.edit')}
        </button>
        {proposedOn === undefined && (
          <button type="button" class="button" onClick={() => actions.proposeText(id)}>
            {t('ownTexts.propose')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => actions.removeText(id)}>
          {t('ownTexts.remove')}
        </button>
      </div>
    </li>
  );
}

function Collection({ view }: { view: PanelView }) {
  const { t } = usePanel();
  const [query, search] = useState('');
  const id = useId();
  const { texts } = view.ownTexts;
  const found = sortOwnTexts(texts, { query, language: view.chosen?.finding.language.code ?? view.settings.uiLanguage });
  if (texts.length === 0) return <p>{t('ownTexts.empty')}</p>;
  return (
    <>
      {texts.length >= searchedFrom && (
        <div class="field">
          <label for={id}>{t('ownTexts.search')}</label>
          <input id={id} type="search" value={query} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </div>
      )}
      {found.length === 0 && <p role="status">{t('search.none')}</p>}
      <ul class="own-texts">
        {found.map((text) => (
          <Row key={text.id} text={text} canUse={view.chosen?.draft !== undefined} />
        ))}
      </ul>
    </>
  );
}

/** Holds what would be lost. */
function isChanged({ id, title, text, language }: TextForm, texts: readonly OwnText[]): boolean {
  const before = texts.find((other) => other.id === id);
  if (before === undefined) return `${title}${text}`.trim() !== '';
  return before.title !== title || before.text !== text || before.language !== language;
}

/** Texts of the counsellor's own, which nobody has reviewed. */
export function OwnTextsScreen({ view }: { view: PanelView }) {
  const { t, actions, language } = usePanel();
  const { texts, editing, removed, error } = view.ownTexts;
  const post = view.chosen?.finding.language.code ?? language;
  return (
    <section class="own-texts-screen" aria-labelledby="screen-title">
      <h2 id="screen-title" tabIndex={-1}>
        {t('nav.own-texts')}
      </h2>
      <p class="label">{t('ownTexts.unreviewed')}</p>
      <div role="status">
        {error !== undefined && <p class="caution">{t(`ownTexts.error.${error}`)}</p>}
        {removed !== undefined && (
          <p>
            {t('ownTexts.removed')}{' '}
            <button type="button" class="button quiet" onClick={() => actions.restoreText()}>
              {t('undo.button')}
            </button>
          </p>
        )}
      </div>
      {editing !== undefined ? (
        <OwnTextForm key={editing.id ?? 'new'} form={editing} isChanged={isChanged(editing, texts)} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => actions.editText({ title: '', text: '', language: isAnswerLanguage(post) ? post : language })}
        >
          {t('ownTexts.new')}
        </button>
      )}
      <Collection view={view} />
      <NotesSection notes={view.notes} />
    </section>
  );
}
