import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import { judge } from '../finding/judge.ts';
import { answerLanguages } from '../language.ts';
import { practicePosts, practiceReport } from './practice-posts.ts';
import { practiceThreads } from './practice-thread.ts';

const engine = getEngine();
const packs = readPacksFromDisk();
const { site, space } = practiceReport;
const cases = practicePosts.map(({ post, item, thread }) => ({
  name: post.id,
  post,
  expected: item.expected,
  lesson: item.lesson,
  thread,
}));
const worthy = cases.filter(({ expected }) => expected !== undefined);
const harmless = cases.filter(({ expected }) => expected === undefined);

// a Sunday, a working day and the last evening of a year: "tomorrow" is one everywhere
const moments = [Date.UTC(2026, 10, 22, 15, 20), Date.UTC(2027, 2, 3, 7), Date.UTC(2026, 11, 31, 22, 30)];

describe('the threads of the practice room', () => {
  it('are one per language, each a post with comments', () => {
    expect(practiceThreads.map(({ language }) => language).sort()).toEqual([...answerLanguages].sort());
    for (const { id, items } of practiceThreads) expect([id, items.length >= 3 && items.length <= 7]).toEqual([id, true]);
  });

  it('hold what there is to learn: claims, an eviction, a violence case, harmless words', () => {
    const all = worthy.map(({ expected }) => expected);
    expect(all.filter((expected) => expected?.claim !== undefined).length).toBeGreaterThanOrEqual(5);
    expect(new Set(all.map((expected) => expected?.stance))).toEqual(new Set([undefined, 'asserts', 'asks']));
    expect(all.flatMap((expected) => expected?.emergency ?? []).sort()).toEqual(['eviction-72h', 'violence']);
    expect(harmless.length).toBeGreaterThanOrEqual(3);
  });

  it('name topics and claims that exist', () => {
    const known = new Set(
      packs.flatMap((pack) => [...pack.topics.flatMap(({ subtopics }) => subtopics), ...pack.claims]).map(({ id }) => id),
    );
    const named = worthy.flatMap(({ expected }) => [expected?.topic, expected?.claim]).filter((id) => id !== undefined);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('teach something wherever there is something to do', () => {
    expect(worthy.filter(({ lesson }) => !lesson?.en || !lesson.de).map(({ name }) => name)).toEqual([]);
  });

  it('carry no number, link, address or name of a person', () => {
    const text = cases.map(({ post }) => post.text).join('\n');
    expect(text).not.toMatch(/\d{4,}|@|https?:|www\.|str(?:\.|aße)|ulic/i);
  });
});

describe.each(moments)('the engine, at %s', (now) => {
  const judgeAt = (post: (typeof cases)[number]['post']) => judge(post, engine, { site, space, now });

  it.each(worthy)('sees in $name what a counsellor sees', ({ post, expected, thread }) => {
    const finding = judgeAt(post);
    expect(finding?.topics.slice(0, 3).map(({ id }) => id)).toContain(expected?.topic);
    expect(finding?.language.code).toBe(thread.language);
    expect(finding?.emergency).toBe(expected?.emergency);
    expect(finding?.claims.map(({ id, stance }) => ({ id, stance }))).toEqual(
      expected?.claim === undefined ? [] : [{ id: expected.claim, stance: expected.stance }],
    );
  });

  it.each(harmless)('leaves $name alone', ({ post }) => {
    expect(judgeAt(post)).toBeUndefined();
  });
});
