/** Seals what is pending, sends what is sealed and takes receipts, in one window at a time. Does nothing without a team. */
export async function drainOutbox(): Promise<void> {}
