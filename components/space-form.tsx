import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { changeMembers } from '../core/space/change-members.ts';
import { mostNotes, mostTitle } from '../core/space/read-space.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import { nameSpace } from './name-space.ts';
import { usePanel } from './panel-context.ts';
import { pressInForm } from './press-in-form.ts';
import { type ChangeSpace, ConsentChoice, CountryChoice, EveryChoice, LanguageBoxes, RuleBoxes, TopicChoice } from './space-choices.tsx';

interface TextProps {
  label: string;
  value: string;
  most: number;
  onText(text: string): void;
  hint?: string;
}

function TextField({ label, value, most, onText, hint }: TextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={value}
        maxLength={most}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="muted">
          {hint}
        </p>
      )}
    </div>
  );
}

function Title({ space, change }: { space: RegisteredSpace; change: ChangeSpace }) {
  const { t } = usePanel();
  const set = (title: string) => change({ title: title === '' ? undefined : title });
  return <TextField label={t('round.field.title')} value={space.title ?? ''} most={mostTitle} onText={set} />;
}

function CoveredBy({ space, change }: { space: RegisteredSpace; change: ChangeSpace }) {
  const { t } = usePanel();
  const set = (coveredBy: string) => change({ coveredBy: coveredBy === '' ? undefined : coveredBy });
  return (
    <TextField label={t('round.field.coveredBy')} value={space.coveredBy ?? ''} most={40} hint={t('round.coveredByHint')} onText={set} />
  );
}

/** The day beside the number is set by itself, when the number changes. */
function Members({ space, before, change }: { space: RegisteredSpace; before: RegisteredSpace['members']; change: ChangeSpace }) {
  const { t, date, today } = usePanel();
  const [written, write] = useState(String(space.members?.count ?? ''));
  const { members } = space;
  return (
    <TextField
      label={t('round.field.members')}
      value={written}
      most={12}
      onText={(text) => {
        write(text);
        change({ members: changeMembers(before, text, today) });
      }}
      {...(members ? { hint: t('round.membersOn', { date: date(members.on) }) } : {})}
    />
  );
}

function Notes({ space, change }: { space: RegisteredSpace; change: ChangeSpace }) {
  const { t } = usePanel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('round.field.notes')}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        maxLength={mostNotes}
        aria-describedby={`${id}-hint`}
        value={space.notes}
        onInput={({ currentTarget }) => change({ notes: currentTarget.value })}
      />
      <p id={`${id}-hint`} class="muted">
        {t('round.notesHint')}
      </p>
    </div>
  );
}

function Buttons({ space }: { space: RegisteredSpace }) {
  const { t, actions } = usePanel();
  return (
    <div class="buttons">
      <button type="submit" class="button primary">
        {t('round.save')}
      </button>
      <button type="button" class="button" onClick={() => actions.editSpace(undefined)}>
        {t('round.cancel')}
      </button>
      <button type="button" class="button quiet" onClick={() => actions.removeSpace(space.key)}>
        {t('round.remove')}
      </button>
    </div>
  );
}

/** What the round remembers of one space, to be changed; never while somebody looks on. */
export function SpaceForm({ space: stored, written }: { space: RegisteredSpace; written: RegisteredSpace | undefined }) {
  const { t, actions } = usePanel();
  const space = written ?? stored;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change: ChangeSpace = (part) => actions.writeSpace(withPart(space, part));
  return (
    <form
      class="space-form"
      aria-labelledby="space-form-title"
      onKeyDown={(event) => pressInForm(event, { isChanged: written !== undefined, close: () => actions.editSpace(undefined) })}
      onSubmit={(event) => {
        event.preventDefault();
        actions.saveSpace(space);
      }}
    >
      <h3 id="space-form-title" tabIndex={-1} ref={heading} dir="auto">
        {nameSpace(stored, { t, showMode: false })}
      </h3>
      {space.kind !== 'profile' && <Title space={space} change={change} />}
      <EveryChoice space={space} change={change} />
      <CountryChoice space={space} change={change} />
      <LanguageBoxes space={space} change={change} />
      <TopicChoice space={space} change={change} />
      <Members space={space} before={stored.members} change={change} />
      <ConsentChoice space={space} change={change} />
      <RuleBoxes space={space} change={change} />
      <CoveredBy space={space} change={change} />
      {space.kind !== 'profile' && <Notes space={space} change={change} />}
      <Buttons space={stored} />
    </form>
  );
}

/** Optional parts are absent, never undefined. */
function withPart(space: RegisteredSpace, part: Parameters<ChangeSpace>[0]): RegisteredSpace {
  const entries = Object.entries({ ...space, ...part }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as RegisteredSpace;
}
