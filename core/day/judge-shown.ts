import type { Finding } from '../finding/finding.ts';

type Memory = Finding['memory'];

interface Shown {
  finding: Pick<Finding, 'memory'>;
  /** the post's own first; the others are of its words, which somebody else may have written too */
  hashes: readonly string[];
}

const isOver = (memory: Memory): boolean => memory === 'skipped' || memory === 'answered';

/**
 * What a post on the screen counts as, once an act was taken back and what is remembered under these hashes was judged again. Nothing
 * is hidden by that. By its words alone a post comes back, as seen, where nothing else says that it is dealt with: the act may be
 * remembered under the weak id it had before.
 */
export function judgeShown(
  { finding, hashes }: Shown,
  judged: ReadonlyMap<string, Exclude<Memory, 'new'>>,
  isDealtWith: (hash: string) => boolean,
): Memory {
  const { memory } = finding;
  const [own = '', ...ofWords] = hashes;
  const ofPost = judged.get(own);
  if (ofPost !== undefined) return isOver(ofPost) && !isOver(memory) ? memory : ofPost;
  const inWords = ofWords.flatMap((hash) => judged.get(hash) ?? []);
  const comesBack = inWords.length > 0 && !inWords.some(isOver) && isOver(memory) && !isDealtWith(own);
  return comesBack ? 'seen' : memory;
}
