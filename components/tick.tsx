interface TickProps {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

/** A box to tick, as wide as its words. */
export function Tick({ label, isOn, isDisabled = false, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isOn} disabled={isDisabled} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
