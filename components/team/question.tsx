import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTeam } from './team-context.ts';

interface QuestionProps {
  title: string;
  /** what happens then */
  children: ComponentChildren;
  /** name and words of the button that does it */
  yes: readonly [string, string];
  isBusy: boolean;
  onYes(): void;
  onNo(): void;
}

/** Asked once before something that is hard to take back. */
export function Question({ title, children, yes: [name, label], isBusy, onYes, onNo }: QuestionProps) {
  const { t } = useTeam().words;
  const asked = useRef<HTMLParagraphElement>(null);
  // the button that had the focus is gone
  useEffect(() => asked.current?.focus(), []);
  return (
    <div class="card warning" data-part="question">
      <p ref={asked} tabIndex={-1}>
        <strong>{title}</strong>
      </p>
      {children}
      <div class="buttons">
        <button type="button" class="button danger" data-do={name} aria-disabled={isBusy} onClick={onYes}>
          {isBusy ? t('team.working') : label}
        </button>
        <button type="button" class="button" data-do="do-not" onClick={onNo}>
          {t('team.cancel')}
        </button>
      </div>
    </div>
  );
}
