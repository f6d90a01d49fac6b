/** Sends what waits, takes what arrived for this device, forgets what expired. */
export async function fetchSealedNotes(): Promise<void> {}
