import { describe, expect, it } from 'vitest';
import { judge } from '../core/finding/judge.ts';
import type { PostId } from '../core/post.ts';
import { getEngine } from './get-engine.ts';
import { collectProofs, findGaps, type JudgeText } from './proof.ts';
import { readPacksFromDisk } from './read-packs-from-disk.ts';

const engine = getEngine();
const proofs = collectProofs(readPacksFromDisk());
const now = Date.UTC(2026, 10, 21, 11);
const judgeText: JudgeText = (text, title) =>
  judge({ id: 'proof' as PostId, kind: 'post', text, truncated: false }, engine, {
    site: 'facebook',
    space: { id: '1', title, kind: 'group' },
    now,
  });

describe('every list of terms, claim and emergency rule', () => {
  it.each(proofs.map((proof) => [proof.id, proof] as const))('is proved by its examples: %s', (_, proof) => {
    expect(findGaps(proof, judgeText)).toEqual([]);
  });

  it('has examples of its own: no text stands twice in a list', () => {
    const repeated = proofs.flatMap(({ id, matches, ignores }) =>
      [matches, ignores].flatMap(Object.values<string[]>).flatMap((texts) => {
        const twice = texts.filter((text, at) => texts.indexOf(text) !== at);
        return twice.map((text) => `${id}: ${text}`);
      }),
    );
    expect(repeated).toEqual([]);
  });

  it('is judged where its claims are told: the title says which country is meant', () => {
    const titles = [...new Set(proofs.map(({ title }) => title))].sort();
    expect(titles.map((title) => engine.readTitle(title).country)).toEqual([undefined, 'DE', 'CZ']);
  });
});
