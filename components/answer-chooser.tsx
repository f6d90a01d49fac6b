import { useId, useState } from 'preact/hooks';
import { variants } from '../core/answer/compose.ts';
import type { Draft } from '../core/answer/draft.ts';
import { nameEdition } from '../core/answer/editions.ts';
import type { AnswerChoice } from '../core/answer/suggestion.ts';
import type { Finding } from '../core/finding/finding.ts';
import { answerLanguages, isAnswerLanguage } from '../core/language.ts';
import { AnswerGuidance } from './answer-guidance.tsx';
import { nameEntry } from './focus-entry.ts';
import { usePanel } from './panel-context.ts';
import { sayDays } from './say-days.ts';
import { WrongButton } from './wrong-button.tsx';

interface Parts {
  choices: readonly AnswerChoice[];
  draft: Draft;
  finding: Finding;
}

const shownAtFirst = 3;

function Choice({ choice, draft, name }: { choice: AnswerChoice; draft: Draft; name: string }) {
  const { t, language, actions, date, today } = usePanel();
  const { answer, why } = choice;
  const days = sayDays({ from: answer.validFrom, until: answer.validTo }, { t, date, today });
  const words = [t(`answers.kind.${answer.kind}`), days, ...why.map((reason) => t(`reason.${reason}`))].filter(Boolean);
  const id = nameEdition(answer, today);
  return (
    <li>
      <label class="option">
        <input
          type="radio"
          name={name}
          data-entry={nameEntry('answer', id)}
          checked={id === draft.answerId}
          onChange={() => actions.setDraft({ answerId: id })}
        />
        <span>
          <span class="option-title">{answer.title[language]}</span>
          <span class="muted">{words.join(' · ')}</span>
        </span>
      </label>
      <WrongButton kind="answer" id={id} title={answer.title[language]} />
    </li>
  );
}

function Choices({ choices, draft }: Pick<Parts, 'choices' | 'draft'>) {
  const { t } = usePanel();
  const name = useId();
  const render = (choice: AnswerChoice) => (
    <Choice key={`${choice.answer.id} ${choice.answer.version}`} choice={choice} draft={draft} name={name} />
  );
  const rest = choices.slice(shownAtFirst);
  const [isOpen] = useState(rest.some(({ answer }) => answer === draft.answer));
  return (
    <>
      <ul class="options">{choices.slice(0, shownAtFirst).map(render)}</ul>
      {rest.length > 0 && (
        <details class="fold" open={isOpen}>
          <summary>{t('answers.more', { count: rest.length })}</summary>
          <ul class="options">{rest.map(render)}</ul>
        </details>
      )}
    </>
  );
}

/** The language of the post stands first; another one may be taken, and is said to be another. */
function LanguageSelect({ draft, finding }: Omit<Parts, 'choices'>) {
  const { t, actions, languageName } = usePanel();
  const id = useId();
  const post = finding.language.code;
  const { texts } = draft.answer;
  const offered = answerLanguages.filter((code) => code in texts || code === draft.language);
  const sorted = [...offered.filter((code) => code === post), ...offered.filter((code) => code !== post)];
  return (
    <div class="field">
      <label for={id}>{t('answers.language')}</label>
      <select
        id={id}
        value={draft.language}
        onChange={({ currentTarget: { value } }) => isAnswerLanguage(value) && actions.setDraft({ language: value })}
      >
        {sorted.map((code) => (
          <option key={code} value={code}>
            {code === post ? t('answers.asPost', { language: languageName(code) }) : languageName(code)}
          </option>
        ))}
      </select>
      {post === 'unknown' && <p class="caution">{t('answers.postLanguageUnknown')}</p>}
      {post !== 'unknown' && post !== draft.language && (
        <p class="caution">{t('answers.otherLanguage', { language: languageName(post) })}</p>
      )}
    </div>
  );
}

function VariantChoice({ draft }: { draft: Draft }) {
  const { t, actions } = usePanel();
  const name = useId();
  const isPair = Array.isArray(draft.answer.texts[draft.language]?.short);
  const offered = isPair ? variants : variants.filter((variant) => variant !== 'second');
  return (
    <fieldset class="segments">
      <legend>{t('answers.variant')}</legend>
      {offered.map((variant) => (
        <label key={variant}>
          <input type="radio" name={name} checked={draft.variant === variant} onChange={() => actions.setDraft({ variant })} />
          <span>{variant === 'short' && isPair ? t('answers.first') : t(`answers.${variant}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function AnswerChooser(parts: Parts) {
  const { t } = usePanel();
  return (
    <section class="block" aria-labelledby="answers-title">
      <h3 id="answers-title" tabIndex={-1}>
        {t('answers.title')}
      </h3>
      <Choices {...parts} />
      <div class="pair">
        <LanguageSelect {...parts} />
        <VariantChoice draft={parts.draft} />
      </div>
      {parts.draft.variant !== 'full' && Array.isArray(parts.draft.answer.texts[parts.draft.language]?.short) && (
        <p class="muted">{t('answers.pairHint')}</p>
      )}
      <AnswerGuidance draft={parts.draft} />
    </section>
  );
}
