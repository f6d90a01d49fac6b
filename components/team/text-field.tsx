import { useEffect, useId, useRef } from 'preact/hooks';
import { useTeam } from './team-context.ts';
import type { FieldName, TeamProblem } from './team-view.ts';

interface FieldProps {
  name: FieldName;
  label: string;
  hint?: string;
  value: string;
  /** characters */
  most: number;
  rows?: number;
  /** for keys and links: no corrections by the browser */
  isCode?: boolean;
  problem?: TeamProblem | undefined;
  onChange(value: string): void;
}

/** One field; what is wrong with it stands beneath, and it takes the focus then. */
export function TextField({ name, label, hint, value, most, rows, isCode = false, problem, onChange }: FieldProps) {
  const { words } = useTeam();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const wrong = problem?.field === name ? problem : undefined;
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  const given = {
    id,
    name,
    ref: field,
    class: isCode ? 'team-code' : '',
    value,
    maxLength: most,
    autocomplete: 'off',
    spellcheck: !isCode,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': `${id}-hint ${id}-wrong`,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? <input type="text" {...given} /> : <textarea rows={rows} {...given} />}
      {hint !== undefined && (
        <p class="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div role="alert" id={`${id}-wrong`}>
        {wrong && (
          <p class="caution" data-problem={wrong.code}>
            {words.t(`team.problem.${wrong.code}`)}
          </p>
        )}
      </div>
    </div>
  );
}
