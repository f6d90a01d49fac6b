const rowsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.findings [data-finding] .row-open')];

/** Moves the focus in the list by one row, or to the first; false at either end. */
export function focusRow(step: 1 | -1): boolean {
  const rows = rowsOf();
  const row = document.activeElement?.closest('[data-finding]')?.querySelector<HTMLElement>('.row-open');
  const index = row == null ? -1 : rows.indexOf(row);
  const next = index < 0 ? rows[0] : rows[index + step];
  next?.focus();
  return next !== undefined;
}

/** The row of a post, else the one that took its place, else the heading: the focus is never lost. */
export function focusRowOf(key: string, index: number): void {
  const rows = rowsOf();
  const own = rows.find((row) => row.closest<HTMLElement>('[data-finding]')?.dataset.finding === key);
  const heading = document.querySelector<HTMLElement>('#list-title, #page-status-title');
  (own ?? rows[Math.min(Math.max(index, 0), rows.length - 1)] ?? heading)?.focus();
}
