import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type ElsewhereEntry, elsewhereChannels, elsewhereServices } from '../core/day/make-elsewhere.ts';
import { answerLanguages } from '../core/language.ts';
import { siteIds } from '../core/post.ts';
import type { ElsewhereStart } from './day-view.ts';
import { labelTopic } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';

type Written = ElsewhereStart & Partial<Pick<ElsewhereEntry, 'channel'>>;

interface Field {
  entry: Written;
  onChange: (change: Partial<Written>) => void;
}

function ChannelChoice({ entry, onChange, isAsked }: Field & { isAsked: boolean }) {
  const { t } = usePanel();
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="segments">
      <legend>{t('day.elsewhere.channel')}</legend>
      {elsewhereChannels.map((channel, index) => (
        <label key={channel}>
          <input
            type="radio"
            name={name}
            required
            ref={index === 0 ? first : null}
            checked={entry.channel === channel}
            onChange={() => onChange({ channel })}
          />
          <span>{t(`day.channel.${channel}`)}</span>
        </label>
      ))}
      <div role="alert">{isAsked && <p class="caution">{t('day.elsewhere.channelMissing')}</p>}</div>
    </fieldset>
  );
}

interface Choice {
  label: string;
  value: string;
  options: readonly [value: string, words: string][];
  onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: Choice) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function AboutPerson({ entry, onChange }: Field) {
  const panel = usePanel();
  const { t, labels, languageName } = panel;
  const topics = Object.keys(labels.topics)
    .filter((id) => !id.includes('.'))
    .map((id): [string, string] => [id, labelTopic(id, panel)])
    .sort(([, one], [, other]) => one.localeCompare(other, panel.language));
  const codes = new Set([...answerLanguages, ...(entry.language === undefined ? [] : [entry.language])]);
  return (
    <>
      <Select
        label={t('day.elsewhere.topic')}
        value={entry.topic ?? ''}
        options={[['', t('day.elsewhere.noTopic')], ...topics]}
        onChoose={(topic) => onChange({ topic })}
      />
      <Select
        label={t('day.elsewhere.language')}
        value={entry.language ?? ''}
        options={[['', t('row.languageUnknown')], ...[...codes].map((code): [string, string] => [code, languageName(code)])]}
        onChoose={(code) => onChange({ language: code as NonNullable<Written['language']> })}
      />
    </>
  );
}

function ServiceChoice({ entry, onChange }: Field) {
  const { t } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('day.elsewhere.service')}</legend>
      {elsewhereServices.map((service) => (
        <label key={service}>
          <input type="radio" name={name} checked={entry.service === service} onChange={() => onChange({ service })} />
          <span>{t(`day.service.${service}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ElsewhereForm({ start, isAtPost }: { start: ElsewhereStart; isAtPost: boolean }) {
  const { t, actions } = usePanel();
  const title = useId();
  const [entry, setEntry] = useState<Written>(start);
  const [isAsked, ask] = useState(false);
  const change = (part: Partial<Written>) => setEntry({ ...entry, ...part });
  const { channel, topic, language, ...rest } = entry;
  const record = (event: Event) => {
    event.preventDefault();
    if (channel === undefined) ask(true);
    else actions.recordElsewhere({ ...rest, channel, ...(topic ? { topic } : {}), ...(language ? { language } : {}) });
  };
  return (
    <form
      class="card elsewhere"
      aria-labelledby={title}
      noValidate
      onSubmit={record}
      onKeyDown={(event) => {
        // no letter pressed in here is meant for the post
        event.stopPropagation();
        if (event.key === 'Escape') actions.closeElsewhere();
      }}
    >
      <h3 id={title}>{t('day.elsewhere.title')}</h3>
      <ChannelChoice entry={entry} onChange={change} isAsked={isAsked && channel === undefined} />
      <AboutPerson entry={entry} onChange={change} />
      <ServiceChoice entry={entry} onChange={change} />
      {!isAtPost && (
        <Select
          label={t('day.elsewhere.site')}
          value={entry.site}
          options={siteIds.map((site): [string, string] => [site, t(`site.${site}`)])}
          onChoose={(site) => change({ site: site as Written['site'] })}
        />
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('day.elsewhere.record')}
        </button>
        <button type="button" class="button" onClick={() => actions.closeElsewhere()}>
          {t('day.elsewhere.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Help given by phone, in a private chat or in person: noted in ten seconds, in codes only. */
export function DoneElsewhere({ start, isAtPost }: { start: ElsewhereStart | undefined; isAtPost: boolean }) {
  const { t, actions } = usePanel();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = start !== undefined;
  useEffect(() => {
    // the form is gone, and what had the focus with it
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (start !== undefined) return <ElsewhereForm start={start} isAtPost={isAtPost} />;
  return (
    <button type="button" class="button wide" ref={opener} aria-keyshortcuts="h" onClick={() => actions.openElsewhere()}>
      {t('day.elsewhere.open')} <kbd>h</kbd>
    </button>
  );
}
