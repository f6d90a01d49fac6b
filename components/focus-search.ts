/** Takes the focus into the search of the open post, with room below for what is found; false where nothing can be searched. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('#answer-search');
  field?.focus({ preventScroll: true });
  field?.select();
  field?.closest('.search')?.scrollIntoView({ block: 'start' });
  return field !== null;
}
