import { describe, expect, it } from 'vitest';
import { judge } from '../core/finding/judge.ts';
import { answerLanguages } from '../core/language.ts';
import type { Example } from '../core/pack/schema.ts';
import { readWords } from '../core/pack/template.ts';
import type { PostId } from '../core/post.ts';
import { getEngine } from './get-engine.ts';
import { readPacksFromDisk } from './read-packs-from-disk.ts';

const engine = getEngine();
const packs = readPacksFromDisk();
const examples = packs.flatMap((pack) => pack.examples);
const context = { site: 'facebook', space: { id: '1', title: '', kind: 'group' }, now: Date.UTC(2026, 10, 21, 11) } as const;
const judgeText = (text: string) => judge({ id: 'example' as PostId, kind: 'post', text, truncated: false }, engine, context);
const findings = new Map(examples.map((example) => [example, judgeText(example.text)]));

const share = (wanted: (example: Example) => boolean, isRight: (example: Example) => boolean): number => {
  const all = examples.filter(wanted);
  return all.filter(isRight).length / all.length;
};

// The engine learned from these very posts: the shares only watch that a change of packs or code breaks nothing. How well it reads
// posts it has not seen is what `npm run bench -- posts` is for.
describe('the examples in the packs', () => {
  it.each(answerLanguages)('are many and of every kind in %s', (language) => {
    const own = examples.filter((example) => example.language === language);
    const count = (isSo: (example: Example) => boolean): number => own.filter(isSo).length;
    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(count(({ urgency }) => urgency === 'emergency')).toBeGreaterThanOrEqual(16);
    expect(count(({ stance }) => stance === 'denies')).toBeGreaterThanOrEqual(10);
    expect(count(({ kind }) => kind === 'offer')).toBeGreaterThanOrEqual(12);
    expect(count(({ kind }) => kind === 'chatter')).toBeGreaterThanOrEqual(14);
  });

  it('name topics and claims that exist', () => {
    const known = new Set(packs.flatMap((pack) => [...pack.topics, ...pack.claims].map(({ id }) => id)));
    expect(examples.flatMap(({ topics, claim }) => [...topics, ...(claim ? [claim] : [])]).filter((id) => !known.has(id))).toEqual([]);
  });

  it('are found where somebody needs something, and left alone where nobody does', () => {
    const isFound = (example: Example): boolean => findings.get(example) !== undefined;
    expect(share(({ relevant }) => relevant, isFound)).toBeGreaterThan(0.93);
    expect(share(({ relevant }) => !relevant, isFound)).toBeLessThan(0.2);
  });

  it('raise the alarm in an emergency, and seldom else', () => {
    const isAlarm = (example: Example): boolean => findings.get(example)?.urgency === 'emergency';
    expect(share(({ urgency }) => urgency === 'emergency', isAlarm)).toBeGreaterThan(0.72);
    expect(share(({ urgency }) => urgency !== 'emergency', isAlarm)).toBeLessThan(0.02);
  });

  it('are seen in an emergency even where no alarm is raised', () => {
    expect(
      share(
        ({ urgency }) => urgency === 'emergency',
        (example) => findings.get(example) !== undefined,
      ),
    ).toBeGreaterThan(0.96);
  });

  it('that correct a claim are seldom taken for one that spreads it', () => {
    expect(
      share(
        ({ stance }) => stance === 'denies',
        (example) => findings.get(example)?.claims[0]?.stance === 'asserts',
      ),
    ).toBeLessThan(0.2);
  });
});

describe('our own answers', () => {
  const texts = packs.flatMap((pack) =>
    pack.answers.flatMap(({ id, texts }) => Object.entries(texts).map(([language, text]) => ({ id, language, ...text }))),
  );

  it.each(texts)('are no claim when a colleague posts them: $id in $language', ({ core, next, short }) => {
    expect(
      [`${core}\n\n${next ?? ''}`, ...[short].flat()].map((text) => readWords(text)).flatMap((text) => judgeText(text)?.claims ?? []),
    ).toEqual([]);
  });
});
