export interface EditorOptions {
  /** Becomes `aria-label`. */
  label: string;
  /** Becomes `aria-placeholder` (or `placeholder`). */
  placeholder?: string;
  id?: string;
  /** Further attributes of the editable element, set last. */
  attributes?: Record<string, string>;
  onChange(text: string): void;
}

export interface MountedEditor {
  /** The text in the editor's state, line breaks as `\n`; what the site would send. */
  text(): string;
  clear(): void;
  /** The editable element now; frameworks may replace it. */
  element(): HTMLElement;
}

/** The attributes that all editors share. */
export function getSharedAttributes({ label, placeholder, id, attributes }: EditorOptions): Record<string, string> {
  return {
    'aria-label': label,
    ...(placeholder === undefined ? {} : { 'aria-placeholder': placeholder }),
    ...(id === undefined ? {} : { id }),
    ...attributes,
  };
}

export function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
