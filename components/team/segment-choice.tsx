import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  legend: string;
  /** with their words */
  options: readonly (readonly [T, string])[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, side by side. */
export function SegmentChoice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
