import { isWriting } from './panel-keys.ts';

interface Form {
  /** it holds what is not saved yet */
  isChanged: boolean;
  close(): void;
}

type FormKey = Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'isComposing' | 'preventDefault' | 'stopPropagation'> &
  Parameters<typeof isWriting>[0];

/**
 * No letter pressed in a form is meant for the panel. Escape closes a form that holds nothing new; else it goes on to the panel, which
 * leaves the field, then the page: what was written stays, to be gone on with.
 */
export function pressInForm(event: FormKey, { isChanged, close }: Form): void {
  if (event.key !== 'Escape') {
    event.stopPropagation();
    return;
  }
  if (isChanged || event.isComposing || isWriting(event)) return;
  event.preventDefault();
  close();
}
