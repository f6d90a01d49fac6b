const confirmMilliseconds = 400;

/** A message just sent has a fractional id until the server has named it. */
export function confirmLater(lastId: number, rename: (id: string) => void): void {
  rename(`${lastId}.0001`);
  setTimeout(() => rename(String(lastId + 1)), confirmMilliseconds);
}
