/** Why the store of the browser did not do what it was asked for. `store-closed`: it cannot be opened, or gives no reason that helps anybody. */
export type StoreError = 'store-closed' | 'disk-full';

/** Browsers differ in what else they say: Chromium throws a DOMException, newer ones a class of its own, of the same name. */
export const nameStoreError = (error: unknown): StoreError =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'disk-full' : 'store-closed';
