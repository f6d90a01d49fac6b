/** Whoever holds it sends: no envelope is on two ways at once. */
export const outboxLock = 'outbox';

export const isSending = async (): Promise<boolean> => ((await navigator.locks.query()).held ?? []).some(({ name }) => name === outboxLock);
