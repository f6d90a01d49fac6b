/** What was corrected stands in the title; the form begins anew, and its focus with it. */
export const focusTitle = (): void => document.getElementById('finding-title')?.focus({ preventScroll: true });
