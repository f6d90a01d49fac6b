import { describe, expect, it } from 'vitest';
import type { StoredFinding } from '../../background/findings.ts';
import { sayTally } from '../../components/say-tally.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { emptyTally, type ThreadTally } from '../../core/finding/thread-tally.ts';
import type { PostId } from '../../core/post.ts';
import { createTranslator } from '../../locales/translate.ts';
import { makeFinding } from '../../tests/example-finding.ts';
import type { Dismissal } from './dismissal.ts';
import { listFindings } from './list-findings.ts';
import { emptyState, type PanelState, toView } from './panel-state.ts';
import { findOthers } from './view-threads.ts';

const id = (name: string): PostId => name as PostId;

const store = (name: string, root: string, change: Partial<Finding> = {}): [string, StoredFinding] => [
  `finding/1/${name}`,
  {
    finding: makeFinding({ post: { id: id(name), kind: name === root ? 'post' : 'comment', text: name, truncated: false }, ...change }),
    hashes: [],
    root: id(root),
  },
];

interface Given {
  findings: [string, StoredFinding][];
  threads?: [string, ThreadTally][];
  elsewhere?: [string, { tab: number; situation?: 'violence' }][];
  undoable?: Dismissal;
  chosen?: string;
}

const stateOf = ({ findings, threads = [], elsewhere = [], ...rest }: Given): PanelState => ({
  ...emptyState,
  ...rest,
  data: {
    tab: undefined,
    findings: new Map(findings),
    drafts: new Map(),
    insertion: undefined,
    asking: [],
    threads: new Map(threads.map(([root, tally]) => [id(root), tally])),
    elsewhere: new Map(elsewhere),
  },
});

const keysOf = (view: { findings: { key: string }[] }): string[] => view.findings.map(({ key }) => key.slice('finding/1/'.length));

const answered = { memory: 'answered' } as const;
const setAside = (name: string, reason: Dismissal['reason']): Dismissal => ({
  key: `finding/1/${name}`,
  id: '1',
  record: {} as Dismissal['record'],
  reason,
});

describe('the list of the panel', () => {
  it('keeps a thread together, its post first, where its most urgent stands', () => {
    const view = toView(
      stateOf({
        findings: [
          store('p', 'p'),
          store('q', 'q', { urgency: 'high' }),
          store('c1', 'p', { urgency: 'emergency', emergency: 'violence' }),
          store('c2', 'p', { seenAt: 1 }),
        ],
      }),
    );
    expect(keysOf(view)).toEqual(['p', 'c1', 'c2', 'q']);
    expect(view.threads.map(({ root, keys }) => [root, keys.length])).toEqual([
      ['p', 3],
      ['q', 1],
    ]);
  });

  it('goes on with a thread under the true id of its post', () => {
    const { threads } = toView(
      stateOf({
        findings: [store('c1', 'weak:p'), store('c2', 'p')],
        threads: [
          ['weak:p', { ...emptyTally(), into: id('p') }],
          ['p', { ...emptyTally(), read: 7, notLoaded: 3 }],
        ],
      }),
    );
    expect(threads).toMatchObject([{ root: 'p', keys: ['finding/1/c1', 'finding/1/c2'], tally: { read: 7, notLoaded: 3 } }]);
  });

  it('says of the open post which thread it stands in, also when it is done', () => {
    const findings = [store('p', 'p'), store('c1', 'p', answered)];
    expect(toView(stateOf({ findings, chosen: 'finding/1/c1' })).chosen?.thread?.keys).toEqual(['finding/1/p']);
    expect(toView(stateOf({ findings: [store('c1', 'p', answered)], chosen: 'finding/1/c1' })).chosen?.thread).toEqual({
      root: 'p',
      keys: [],
    });
  });
});

describe('the others of a thread', () => {
  const open = [store('c1', 'p'), store('c2', 'p'), store('c3', 'q')];
  const inNeed = [store('c4', 'p', { urgency: 'high' }), store('c5', 'p', { urgency: 'emergency', emergency: 'life' })];
  const othersOf = (given: Given): (number | undefined)[] => toView(stateOf(given)).threads.map(({ others }) => others);

  it('are not offered while nothing of it was dealt with', () => {
    expect(othersOf({ findings: open })).toEqual([undefined, undefined]);
  });

  it('are offered once one of it was answered, those in need excepted', () => {
    expect(othersOf({ findings: [...open, ...inNeed, store('p', 'p', answered)] })).toEqual([2, undefined]);
    expect(othersOf({ findings: [...inNeed, store('p', 'p', answered)] })).toEqual([undefined]);
  });

  it('take an urgent one along only where it says what was answered', () => {
    const saying = (claim: string) => ({ claims: [{ id: claim, version: '1', stance: 'asserts', isStrong: true }] }) as const;
    const urgent = (name: string, claim: string) => store(name, 'p', { urgency: 'high', claims: [...saying(claim).claims] });
    const state = stateOf({
      findings: [store('p', 'p', { ...answered, claims: [...saying('same').claims] }), urgent('c1', 'same'), urgent('c2', 'other')],
    });
    expect(findOthers(state, listFindings(state), id('p')).keys).toEqual(['finding/1/c1']);
    expect(toView(state).threads.map(({ others }) => others)).toEqual([1]);
  });

  it('are offered right after one of it was set aside, for the same reason', () => {
    const given: Given = { findings: [...open, store('c6', 'p', { memory: 'skipped' })], undoable: setAside('c6', 'cannot-help') };
    expect(othersOf(given)).toEqual([2, undefined]);
    const state = stateOf(given);
    expect(findOthers(state, listFindings(state), id('p'))).toEqual({ keys: ['finding/1/c1', 'finding/1/c2'], reason: 'cannot-help' });
    expect(othersOf({ findings: [...open, store('c6', 'p', { memory: 'skipped' })] })).toEqual([undefined, undefined]);
  });

  it('go as answered by us where one of it was, whatever was set aside last, and never with the open post', () => {
    const findings = [...open, store('p', 'p', answered), store('c6', 'p', { memory: 'skipped' })];
    const state = stateOf({ findings, undoable: setAside('c6', 'other'), chosen: 'finding/1/c1' });
    expect(findOthers(state, listFindings(state), id('p'))).toEqual({ keys: ['finding/1/c2'], reason: 'answered-by-us' });
  });
});

describe('emergencies of other tabs', () => {
  it('are counted by tab', () => {
    const { elsewhere } = toView(
      stateOf({
        findings: [],
        elsewhere: [
          ['finding/7/a', { tab: 7, situation: 'violence' }],
          ['finding/9/b', { tab: 9 }],
          ['finding/7/c', { tab: 7 }],
        ],
      }),
    );
    expect(elsewhere).toEqual([
      { tab: 7, count: 2, situation: 'violence' },
      { tab: 9, count: 1 },
    ]);
  });
});

describe('who corrects already', () => {
  const corrected: ThreadTally = {
    read: 2,
    claims: { a: { asserts: 0, asks: 0, denies: 1 } },
    corrected: 2,
    correctedBy: { a: 1 },
  };
  const claimed = (claim: string): Partial<Finding> => ({ claims: [{ id: claim, version: '1', stance: 'asserts', isStrong: true }] });

  it.each([
    ['what the post says', 'a', 1],
    ['something else: that is not said', 'b', 0],
  ])('corrects %s', (_what, claim, count) => {
    const view = toView(stateOf({ findings: [store('P', 'P', claimed(claim))], threads: [['P', corrected]] }));
    expect(view.threads?.[0]?.tally?.corrected).toBe(count);
  });
});

describe('a tally in words', () => {
  const tally = { read: 60, asserts: 9, asks: 0, denies: 2, corrected: 1, notLoaded: 22, isServedAtOnce: true };

  it.each<['en' | 'de', string[]]>([
    ['en', ['60 comments read', '9 say it is so', '2 say it is wrong', '1 already corrects it', '22 not loaded']],
    ['de', ['60 Kommentare gelesen', '9 sagen, es sei so', '2 sagen, es sei falsch', '1 stellt es schon richtig', '22 nicht geladen']],
  ])('%s', (language, words) => {
    expect(sayTally(tally, createTranslator(language))).toEqual(words);
  });

  it('says nothing of what there is none of', () => {
    const none = { ...tally, asserts: 0, denies: 0, corrected: 0, notLoaded: 0 };
    expect(sayTally({ ...none, read: 1 }, createTranslator('en'))).toEqual(['1 comment read']);
    expect(sayTally({ ...none, read: 0 }, createTranslator('en'))).toEqual([]);
  });
});
