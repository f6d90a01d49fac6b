import type { Finding } from '../../core/finding/finding.ts';

/** Other answers may fit: more of the text was read, or the space turned out to lie in another country. */
export const readsOtherwise = (before: Finding | undefined, after: Finding | undefined): boolean =>
  after?.post.text !== before?.post.text || after?.country !== before?.country;
