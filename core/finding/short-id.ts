/** Thirteen letters at most in place of an id of up to a hundred: two 32-bit FNV-1a hashes. Only to know a post again. */
export const shortenId = (id: string): string => `${hash(id, 0x811c9dc5)}${hash(id, 0x01000193)}`;

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
