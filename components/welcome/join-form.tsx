import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { hostOf } from '../../core/hub/host-of.ts';
import { type Pairing, readPairingText } from '../../core/team/pairing-text.ts';
import { groupDigits } from '../group-digits.ts';
import { useWelcome } from './welcome-context.ts';

/** Whose text it is, before anything is asked. The region is always there: what appears inside it is read aloud. */
function Whose({ pairing }: { pairing: Pairing | undefined }) {
  const facts = pairing && <Facts pairing={pairing} />;
  return <div role="status">{facts}</div>;
}

function Facts({ pairing }: { pairing: Pairing }) {
  const { words, view } = useWelcome();
  const { t } = words;
  const { state, waiting } = view.joining;
  const host = pairing.access && hostOf(pairing.access);
  return (
    <section class="card joining-facts" aria-labelledby="whose-title">
      <h3 id="whose-title">{t('joining.whose')}</h3>
      <dl>
        <dt>{t('joining.team')}</dt>
        <dd>{pairing.team.name}</dd>
        <dt>{t('joining.hub')}</dt>
        <dd>{host ?? t('joining.noHub')}</dd>
        <dt>{t('joining.device')}</dt>
        <dd>
          <code>{pairing.device}</code>
        </dd>
        <dt>{t('joining.fingerprints')}</dt>
        <dd>
          {pairing.pins.map((pin) => (
            <code key={pin}>{groupDigits(pin)}</code>
          ))}
          <p class="muted">{t('joining.fingerprintsHint')}</p>
        </dd>
      </dl>
      {state === 'alone' && waiting > 0 && <p>{t('joining.past', { count: waiting })}</p>}
      {host !== undefined && <p>{t('joining.asks', { host })}</p>}
    </section>
  );
}

/** Keeps nothing: the text goes from the field to the worker, and out of the field when it was taken. */
export function JoinForm() {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const { doing, said, error } = view.joining;
  const [text, setText] = useState('');
  const id = useId();
  const pairing = useMemo(() => readPairingText(text), [text]);
  useEffect(() => {
    if (said === 'joined') setText('');
  }, [said]);
  const isWrong = text.trim() !== '' && !pairing;
  return (
    <form
      class="join-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pairing && doing === undefined) actions.joinTeam(text, pairing.access);
      }}
    >
      <div class="field">
        <label for={id}>{t('joining.field')}</label>
        <textarea
          id={id}
          class="pairing-text"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-hint ${id}-told`}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="muted" id={`${id}-hint`}>
          {t('joining.fieldHint')}
        </p>
        <div id={`${id}-told`} role="status">
          {isWrong && <p class="caution">{t('joining.unreadable')}</p>}
          {error?.of === 'joining' && !isWrong && <p class="caution">{t(`joining.error.${error.why}`)}</p>}
        </div>
      </div>
      <Whose pairing={pairing} />
      {pairing && (
        <button type="submit" class="button primary" aria-disabled={doing !== undefined}>
          {doing === 'joining' ? t('joining.joining') : t('joining.join', { team: pairing.team.name })}
        </button>
      )}
    </form>
  );
}
