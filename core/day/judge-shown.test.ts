import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/finding.ts';
import { judgeShown } from './judge-shown.ts';

type Memory = Finding['memory'];
type Judged = [hash: string, memory: Exclude<Memory, 'new'>][];

describe('a post on the screen, after an act was taken back,', () => {
  it.each<[string, { is: Memory; judged: Judged; dealtWith?: string; becomes: Memory }]>([
    ['comes back when it was its own only one', { is: 'answered', judged: [['own', 'seen']], becomes: 'seen' }],
    ['is what another act of its own still makes it', { is: 'answered', judged: [['own', 'skipped']], becomes: 'skipped' }],
    [
      'goes by itself, not by its words',
      {
        is: 'answered',
        judged: [
          ['words', 'answered'],
          ['own', 'seen'],
        ],
        becomes: 'seen',
      },
    ],
    ['stays new, if only its words are those of a post that was answered', { is: 'new', judged: [['words', 'answered']], becomes: 'new' }],
    ['stays new, if only its words are those of a post that was set aside', { is: 'new', judged: [['words', 'skipped']], becomes: 'new' }],
    ['stays new, if only its words have been seen', { is: 'new', judged: [['words', 'seen']], becomes: 'new' }],
    ['is not hidden: an emergency read again counts as seen', { is: 'seen', judged: [['own', 'answered']], becomes: 'seen' }],
    ['comes back when the act is known under its weak id', { is: 'skipped', judged: [['words', 'seen']], becomes: 'seen' }],
    ['stays set aside when that was said of itself', { is: 'skipped', judged: [['words', 'seen']], dealtWith: 'own', becomes: 'skipped' }],
    ['stays as it is when the act was about another post', { is: 'skipped', judged: [['other', 'seen']], becomes: 'skipped' }],
  ])('%s', (_what, { is, judged, dealtWith, becomes }) => {
    const shown = { finding: { memory: is }, hashes: ['own', 'words'] };
    expect(judgeShown(shown, new Map(judged), (hash) => hash === dealtWith)).toBe(becomes);
  });

  it('goes by its words where it has no other sign, as a comment without an id', () => {
    const shown = { finding: { memory: 'skipped' as const }, hashes: ['words'] };
    expect(judgeShown(shown, new Map([['words', 'seen']]), () => false)).toBe('seen');
  });
});
