/** A keyed hash that only this device can make, hex. */
type HashForDevice = (text: string) => Promise<string>;

/**
 * Of a hint by its hash, 8 hex digits. Looks random to all others: nothing has to be remembered to know one's own hints. Said again at the
 * same time it is the same file; later, the hash is another one.
 */
export const makeOwnMark = async (hash: string, hashForDevice: HashForDevice): Promise<string> =>
  (await hashForDevice(`hint|${hash}`)).slice(0, 8);
