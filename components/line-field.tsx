import { useEffect, useId, useState } from 'preact/hooks';

interface LineProps {
  label: string;
  hint: string;
  value: string;
  /** characters */
  most: number;
  isDisabled?: boolean;
  onChange(value: string): void;
}

/** One line of text, handed on when it is finished: the panel may be drawn anew while somebody is writing. */
export function LineField({ label, hint, value, most, isDisabled = false, onChange }: LineProps) {
  const [text, setText] = useState(value);
  const id = useId();
  useEffect(() => setText(value), [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={most}
        value={text}
        disabled={isDisabled}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <p class="muted" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
