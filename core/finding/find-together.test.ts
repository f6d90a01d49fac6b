import { describe, expect, it } from 'vitest';
import { TermIndex } from '../text/term-index.ts';
import { tokenize } from '../text/tokenize.ts';
import type { ConceptRule, Sign } from './compile-engine.ts';
import { findTogether } from './find-together.ts';

const index = new TermIndex<Sign>();
for (const [id, terms] of Object.entries({ papers: ['pass*', 'ausweis*'], taken: ['weggenommen', 'behält'], holder: ['chef*'] }))
  for (const term of terms) index.add(term, { kind: 'concept', id, language: 'de' });

const rules: ConceptRule[] = [{ situation: 'passport-taken', concepts: ['papers', 'taken', 'holder'] }];

const wordsIn = (text: string): string[] =>
  findTogether(index.find(tokenize(text)), rules).flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));

describe('findTogether', () => {
  it('finds the words that tell a situation together, in whatever order', () => {
    expect(wordsIn('Der Chef hat uns die Pässe weggenommen')).toEqual(['Pässe', 'weggenommen', 'Chef']);
    expect(wordsIn('Weggenommen. Beide Ausweise. Vom Chef.')).toEqual(['Ausweise', 'Weggenommen', 'Chef']);
  });

  it.each(['Der Chef hat uns die Pässe gegeben', 'Wo bekomme ich einen Pass?', 'Mein Chef behält immer recht', ''])('leaves %j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('leaves words that stand far apart', () => {
    expect(wordsIn(`Der Chef ist nett. ${'Wir arbeiten viel und gern. '.repeat(12)} Pass weggenommen`)).toEqual([]);
  });
});
