import { describe, expect, it } from 'vitest';
import type { PostId } from '../post.ts';
import type { ClaimMatch, Urgency } from './finding.ts';
import { groupThreads, type InThread } from './group-threads.ts';
import { isWaitingEmergency } from './is-waiting-emergency.ts';
import { mayGoAlong } from './may-go-along.ts';

interface Given {
  root?: string;
  parent?: string;
}

const make = (id: string, { root, parent }: Given = {}): InThread => ({
  key: id,
  finding: {
    post: {
      id: id as PostId,
      kind: parent === undefined && (root === undefined || root === id) ? 'post' : 'comment',
      ...(parent === undefined ? {} : { parent: parent as PostId }),
      text: '',
      truncated: false,
    },
  },
  ...(root === undefined ? {} : { root: root as PostId }),
});

/** `root: keys` of each thread, in order. */
const show = (...items: InThread[]): string[] =>
  groupThreads(items).map(({ root, items: list }) => `${root}: ${list.map(({ key }) => key).join(' ')}`);

describe('threads in the list', () => {
  it.each<[what: string, items: InThread[], shown: string[]]>([
    ['none', [], []],
    ['posts alone stay where they were', [make('b'), make('a')], ['b: b', 'a: a']],
    [
      'comments stand below their post, though they came before it',
      [make('c1', { root: 'p' }), make('c2', { root: 'p' }), make('p', { root: 'p' }), make('c3', { root: 'p' })],
      ['p: p c1 c2 c3'],
    ],
    ['a thread stands where the first of it does', [make('c1', { root: 'p' }), make('a'), make('p', { root: 'p' })], ['p: p c1', 'a: a']],
    ['two threads stay apart', [make('c1', { root: 'q' }), make('c2', { root: 'p' }), make('c3', { root: 'q' })], ['q: c1 c3', 'p: c2']],
    ['a comment of an unknown thread goes with its parent', [make('p'), make('c1', { parent: 'p' })], ['p: p c1']],
    [
      'a comment of nothing stands alone',
      [{ ...make('c1'), finding: { post: { ...make('c1').finding.post, kind: 'comment' } } }],
      ['c1: c1'],
    ],
  ])('%s', (_what, items, shown) => {
    expect(show(...items)).toEqual(shown);
  });

  it('loses none and doubles none', () => {
    const items = Array.from({ length: 500 }, (_, at) => make(`c${at}`, { root: `p${at % 30}` }));
    const keys = groupThreads(items).flatMap((group) => group.items.map(({ key }) => key));
    expect(new Set(keys).size).toBe(500);
    expect(keys.length).toBe(500);
  });
});

describe('what may be set aside with the others of its thread', () => {
  const claim: ClaimMatch = { id: 'x', version: '1', stance: 'asserts', isStrong: true };

  const other: ClaimMatch = { ...claim, id: 'y' };

  it.each<[urgency: Urgency, claims: ClaimMatch[], may: boolean]>([
    ['normal', [], true],
    ['normal', [other], true],
    ['high', [other], false],
    ['high', [other, claim], true],
    ['normal', [claim], true],
    ['high', [claim], true],
    ['high', [], false],
    ['emergency', [claim], false],
    ['emergency', [], false],
  ])('%s with %j: %s', (urgency, claims, may) => {
    expect(mayGoAlong({ urgency, claims }, new Set(['x']))).toBe(may);
  });
});

describe('an emergency waits', () => {
  it.each([
    ['emergency', 'new', true],
    ['emergency', 'seen', true],
    ['emergency', 'skipped', false],
    ['emergency', 'answered', false],
    ['high', 'new', false],
  ] as const)('%s, %s: %s', (urgency, memory, isWaiting) => {
    expect(isWaitingEmergency({ urgency, memory })).toBe(isWaiting);
  });
});
