import { describe, expect, it } from 'vitest';
import type { Post, PostId } from '../post.ts';
import { ThreadCounter } from './thread-counter.ts';
import type { ThreadSign } from './thread-sign.ts';
import { addTally, countCorrected, countSign, emptyTally, isServedAtOnce, sumStances, type ThreadTally } from './thread-tally.ts';

const id = (name: string): PostId => name as PostId;
const asserts: ThreadSign = { claim: 'no-registration-deportation', stance: 'asserts', corrects: false };
const denies: ThreadSign = { claim: 'no-registration-deportation', stance: 'denies', corrects: true };

interface Given {
  id: string;
  under?: string;
  sign?: ThreadSign;
  replaces?: string;
}

const toPost = ({ id: name, under, replaces }: Given): Post => ({
  id: id(name),
  kind: under === undefined ? 'post' : 'comment',
  ...(under === undefined ? {} : { parent: id(under) }),
  ...(replaces === undefined ? {} : { replaces: id(replaces) }),
  text: '',
  truncated: false,
});

/** What is counted when these batches are read one after the other. */
function count(...batches: Given[][]): Record<string, ThreadTally | undefined> {
  const counter = new ThreadCounter();
  const all = new Map<PostId, ThreadTally | undefined>();
  for (const batch of batches) {
    counter.note(batch.map(toPost), new Map(batch.map((given) => [id(given.id), given.sign])));
    for (const [root, tally] of counter.takeChanges()) all.set(root, structuredClone(tally));
  }
  return Object.fromEntries(all);
}

const oneSays = { 'no-registration-deportation': { asserts: 1, asks: 0, denies: 0 } };

describe('the comments of a thread', () => {
  it('are counted under the post, replies with them', () => {
    const thread: Given[] = [
      { id: 'P' },
      { id: 'c1', under: 'P', sign: asserts },
      { id: 'r1', under: 'c1', sign: denies },
      { id: 'c2', under: 'P' },
    ];
    const claims = { 'no-registration-deportation': { asserts: 1, asks: 0, denies: 1 } };
    const tally = { read: 3, claims, corrected: 1, correctedBy: { 'no-registration-deportation': 1 } };
    expect(count(thread)).toEqual({ P: tally });
    expect(count(...thread.map((given) => [given]))).toEqual({ P: tally });
  });

  it('are counted under a post that was never read itself', () => {
    expect(
      count([
        { id: 'c1', under: 'P' },
        { id: 'r1', under: 'c1' },
      ]),
    ).toEqual({ P: { ...emptyTally(), read: 2 } });
  });

  it('are counted once, however often they are read', () => {
    const comment = { id: 'c1', under: 'P', sign: asserts };
    expect(count([comment], [comment], [comment, comment])['P']).toEqual({ read: 1, claims: oneSays, corrected: 0 });
  });

  it('are counted as they are read last: the rest of a text may turn it round', () => {
    const [before, after] = [
      { id: 'c1', under: 'P', sign: asserts },
      { id: 'c1', under: 'P', sign: denies },
    ];
    expect(count([before], [after])['P']).toEqual({
      read: 1,
      claims: { 'no-registration-deportation': { asserts: 0, asks: 0, denies: 1 } },
      corrected: 1,
      correctedBy: { 'no-registration-deportation': 1 },
    });
    expect(count([before], [{ id: 'c1', under: 'P' }])['P']?.claims['no-registration-deportation']?.asserts).toBe(0);
  });

  it('are counted once when their true id appears, and when the weak one is read again', () => {
    const weak = { id: 'weak:1', under: 'P', sign: asserts };
    const known = { id: '77', under: 'P', sign: asserts, replaces: 'weak:1' };
    expect(count([weak], [known], [known], [weak])['P']).toEqual({ read: 1, claims: oneSays, corrected: 0 });
  });

  it('are counted once when both ids were counted before they are known to be one', () => {
    const weak = { id: 'weak:1', under: 'P', sign: asserts };
    const known = { id: '77', under: 'P', sign: asserts };
    expect(count([weak], [known], [{ ...known, replaces: 'weak:1' }], [weak])['P']).toEqual({ read: 1, claims: oneSays, corrected: 0 });
  });

  it('find their thread through the weak id of the comment they answer', () => {
    const weak = { id: 'weak:1', under: 'P' };
    expect(
      count(
        [weak],
        [{ ...weak, id: '77', replaces: 'weak:1' }],
        [
          { id: 'r1', under: 'weak:1' },
          { id: 'r2', under: '77' },
        ],
      ),
    ).toEqual({
      P: { ...emptyTally(), read: 3 },
    });
  });

  it('go with the post when its true id appears', () => {
    expect(count([{ id: 'weak:p' }, { id: 'c1', under: 'weak:p', sign: asserts }], [{ id: 'P', replaces: 'weak:p' }])).toEqual({
      P: { read: 1, claims: oneSays, corrected: 0 },
      'weak:p': { ...emptyTally(), into: 'P' },
    });
  });

  it('go with a comment that is read after its replies', () => {
    expect(count([{ id: 'r1', under: 'c1' }], [{ id: 'c1', under: 'P' }], [{ id: 'r2', under: 'c1' }])).toEqual({
      P: { ...emptyTally(), read: 3 },
      c1: { ...emptyTally(), into: 'P' },
    });
  });

  it('end where a page says that two comments answer each other', () => {
    expect(
      Object.keys(
        count([
          { id: 'a', under: 'b' },
          { id: 'b', under: 'a' },
        ]),
      ).length,
    ).toBeLessThan(3);
  });
});

describe('comments that are not loaded', () => {
  it('are as many as the page said last, of all controls of the thread', () => {
    const counter = new ThreadCounter();
    counter.note([{ id: 'c1', under: 'P' }].map(toPost), new Map());
    counter.noteNotLoaded([
      { root: id('P'), count: 20 },
      { root: id('c1'), count: 2 },
    ]);
    expect(counter.takeChanges().get(id('P'))).toEqual({ ...emptyTally(), read: 1, notLoaded: 22 });
    counter.noteNotLoaded([{ root: id('P'), count: 0 }]);
    expect(counter.takeChanges().get(id('P'))).toEqual({ ...emptyTally(), read: 1 });
    counter.noteNotLoaded([{ root: id('P'), count: 0 }]);
    expect(counter.takeChanges().size).toBe(0);
  });
});

describe('what is kept', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ id: `pfbid0${'x'.repeat(60)}${at}`, under: `P${at % 7}` }));

  it('goes on where it was after the worker slept', () => {
    const counter = new ThreadCounter();
    counter.note([{ id: 'P' }, { id: 'c1', under: 'P', sign: asserts }].map(toPost), new Map([[id('c1'), asserts]]));
    const tallies = new Map([...counter.takeChanges()].flatMap(([root, tally]) => (tally ? [[root, tally] as const] : [])));
    const awake = new ThreadCounter(JSON.parse(JSON.stringify(counter.remember())), tallies);
    awake.note(
      [
        { id: 'c1', under: 'P' },
        { id: 'r1', under: 'c1' },
      ].map(toPost),
      new Map([[id('c1'), asserts]]),
    );
    expect(awake.takeChanges().get(id('P'))).toEqual({ read: 2, claims: oneSays, corrected: 0 });
  });

  it('knows a comment by both its ids after the worker slept, though its number did not change', () => {
    const weak: Given = { id: 'weak:1', under: 'P', sign: asserts };
    const known: Given = { ...weak, id: '77', replaces: 'weak:1' };
    const signs = new Map([weak, known].map((given) => [id(given.id), asserts]));
    const counter = new ThreadCounter();
    counter.note([toPost(weak)], signs);
    counter.takeChanges();
    counter.note([toPost(known)], signs);
    const changes = counter.takeChanges();
    expect([...changes.keys()]).toEqual([id('P')]);
    const tallies = new Map([...changes].flatMap(([root, tally]) => (tally ? [[root, tally] as const] : [])));
    const awake = new ThreadCounter(JSON.parse(JSON.stringify(counter.remember())), tallies);
    const { replaces: _replaces, ...again } = known;
    awake.note([again, weak].map(toPost), signs);
    expect(tallies.get(id('P'))).toEqual({ read: 1, claims: oneSays, corrected: 0 });
    expect(awake.takeChanges().size).toBe(0);
  });

  it('is small however long a thread is, and its numbers stay right', () => {
    const counter = new ThreadCounter();
    counter.note(many.map(toPost), new Map(many.map((given) => [id(given.id), asserts])));
    const tallies = [...counter.takeChanges().values()];
    expect(tallies.reduce((sum, tally) => sum + (tally?.read ?? 0), 0)).toBe(5000);
    expect(JSON.stringify(counter.remember()).length).toBeLessThan(250_000);
    expect(counter.remember().counted.length).toBe(2000);
  });

  it('lets the oldest threads of a long feed go', () => {
    const counter = new ThreadCounter();
    for (let at = 0; at < 400; at++) counter.note([{ id: `c${at}`, under: `P${at}` }].map(toPost), new Map());
    const gone = [...counter.takeChanges()].filter(([, tally]) => tally === undefined);
    expect(gone.length).toBe(100);
    expect(gone[0]?.[0]).toBe('P0');
  });
});

describe('one answer for all', () => {
  const says = (number: number) => ({ asserts: number, asks: 0, denies: 0 });

  it.each<[claims: ThreadTally['claims'], isServed: boolean]>([
    [{}, false],
    [{ a: says(2) }, false],
    [{ a: says(3) }, true],
    [{ a: says(2), b: says(2) }, false],
    [{ a: { asserts: 0, asks: 9, denies: 9 } }, false],
  ])('%j: %s', (claims, isServed) => {
    expect(isServedAtOnce({ claims })).toBe(isServed);
  });

  it('sums over all claims', () => {
    expect(sumStances({ claims: { a: { asserts: 2, asks: 1, denies: 0 }, b: { asserts: 1, asks: 0, denies: 4 } } })).toEqual({
      asserts: 3,
      asks: 1,
      denies: 4,
    });
  });
});

describe('corrections', () => {
  const says: ThreadSign = { claim: 'a', stance: 'asserts', corrects: false };
  const ofClaim = (claim: string): ThreadSign => ({ claim, stance: 'denies', corrects: true });
  const tallyOf = (signs: readonly ThreadSign[]): ThreadTally => {
    const tally = emptyTally();
    for (const sign of signs) countSign(tally, sign, 1);
    return tally;
  };

  it.each<[what: string, signs: ThreadSign[], corrected: number]>([
    ['of what is said count', [says, ofClaim('a'), ofClaim('a')], 2],
    ['of another claim do not', [says, ofClaim('b')], 0],
    ['by an answer of ours on that claim count', [says, { claim: 'a', corrects: true }], 1],
    ['by an answer of ours on something else do not', [says, { corrects: true }], 0],
    ['of what nobody says do not', [ofClaim('a')], 0],
  ])('%s', (_what, signs, corrected) => {
    expect(countCorrected(tallyOf(signs))).toBe(corrected);
  });

  it('of what the post itself says count', () => {
    expect(countCorrected(tallyOf([ofClaim('a'), ofClaim('b')]), new Set(['a']))).toBe(1);
  });

  it('go with their comment, and along with their thread', () => {
    const tally = tallyOf([says, ofClaim('a')]);
    countSign(tally, ofClaim('a'), -1);
    expect(countCorrected(tally)).toBe(0);
    addTally(tally, tallyOf([ofClaim('a')]));
    expect(countCorrected(tally)).toBe(1);
  });
});
