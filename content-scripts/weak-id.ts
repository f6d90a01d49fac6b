import type { Post, PostId } from '../core/post.ts';

/**
 * Id of a post whose site shows none: two 32-bit FNV-1a hashes over kind, space and the first 200 letters of its text.
 * The same words twice in one space are one post: they ask the same thing. Never leaves memory: what is stored are keyed hashes.
 */
export function makeWeakId(kind: Post['kind'], space: string, text: string): PostId {
  const source = `${kind}|${space}|${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)}`;
  return `weak:${hash(source, 0x811c9dc5)}${hash(source, 0x01000193)}` as PostId;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
