import { useId } from 'preact/hooks';

interface FileProps {
  label: string;
  hint: string;
  /** endings with a dot */
  accept: string;
  isDisabled?: boolean;
  onText(text: string): void;
}

/** A file whose text is handed on as soon as it is chosen; the same one may be chosen again. */
export function FileField({ label, hint, accept, isDisabled = false, onText }: FileProps) {
  const id = useId();
  return (
    <div class="field file-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (!file) return;
          void file.text().then(onText);
          currentTarget.value = '';
        }}
      />
      <p class="muted" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
