import type { NotLoaded, Post, PostId } from '../post.ts';
import { shortenId } from './short-id.ts';
import type { ThreadSign } from './thread-sign.ts';
import { addTally, countSign, emptyTally, type ThreadTally } from './thread-tally.ts';

/** Comments and threads of one tab that are known again; the oldest are let go, their numbers stay. */
const mostComments = 2000;
const mostThreads = 300;
/** Replies to replies to replies: no site goes deeper, a page that lies might. */
const deepest = 8;

/** How a comment was counted; without a sign it was only read. */
interface Counted {
  root: PostId;
  sign?: ThreadSign | undefined;
  /** another id of a comment that is counted under its true one */
  isAlias?: boolean;
}

/** All that is kept of the comments of one tab: short ids and signs, as plain data. */
export interface ThreadMemory {
  counted: [id: string, root: number, how: ThreadSign | 'alias' | null][];
  roots: PostId[];
}

/** Counts the comments of one tab by thread, each once, however often and under however many ids it is read. */
export class ThreadCounter {
  readonly #counted = new Map<string, Counted>();
  readonly #tallies: Map<PostId, ThreadTally>;
  #changed = new Set<PostId>();

  constructor(memory: ThreadMemory = { counted: [], roots: [] }, tallies: ReadonlyMap<PostId, ThreadTally> = new Map()) {
    this.#tallies = new Map(tallies);
    for (const [id, at, how] of memory.counted) {
      const root = memory.roots[at];
      if (root !== undefined) this.#counted.set(id, { root, ...(how === 'alias' ? { isAlias: true } : { sign: how ?? undefined }) });
    }
  }

  /** As stored; `roots` names every thread that has a tally. */
  remember(): ThreadMemory {
    const roots = [...new Set([...this.#tallies.keys(), ...[...this.#counted.values()].map(({ root }) => root)])];
    const numbers = new Map(roots.map((root, number) => [root, number]));
    return {
      counted: [...this.#counted].map(([id, { root, sign, isAlias }]) => [id, numbers.get(root) ?? 0, isAlias ? 'alias' : (sign ?? null)]),
      roots,
    };
  }

  /** Threads whose tally is another one since this was asked last; undefined: let go. */
  takeChanges(): Map<PostId, ThreadTally | undefined> {
    const changes = new Map([...this.#changed].map((root) => [root, this.#tallies.get(root)]));
    this.#changed = new Set();
    return changes;
  }

  /** The post at the top of the thread that a post or comment stands in. */
  rootOf(post: Post, batch: ReadonlyMap<PostId, Post> = new Map()): PostId {
    let at = post;
    for (let step = 0; step < deepest && at.kind === 'comment' && at.parent !== undefined; step++) {
      const known = this.#counted.get(shortenId(at.parent));
      if (known) return this.#follow(known.root);
      const above = batch.get(at.parent);
      // the link of a comment names the post, also one that was not read
      if (!above || above === at) return this.#follow(at.parent);
      at = above;
    }
    return this.#follow(at.id);
  }

  /** Counts the comments of a batch; `signs` by post id. */
  note(posts: readonly Post[], signs: ReadonlyMap<PostId, ThreadSign | undefined>): void {
    const batch = new Map(posts.map((post) => [post.id, post]));
    for (const post of posts) {
      const root = this.rootOf(post, batch);
      if (post.replaces !== undefined) this.#rename(post.replaces, post.id, root);
      if (post.kind === 'post') continue;
      // it was taken for the top of a thread before its own parent was known
      if (root === post.id) continue;
      this.#merge(post.id, root);
      this.#count(shortenId(post.id), root, signs.get(post.id));
    }
    this.#letGo();
  }

  noteNotLoaded(reports: readonly NotLoaded[]): void {
    const counts = new Map<PostId, number>();
    for (const { root: id, count } of reports) {
      const root = this.#follow(this.#counted.get(shortenId(id))?.root ?? id);
      counts.set(root, (counts.get(root) ?? 0) + count);
    }
    for (const [root, count] of counts) {
      const before = this.#tallies.get(root)?.notLoaded ?? 0;
      if (before === count) continue;
      const { notLoaded: _before, ...tally } = this.#tallyOf(root);
      this.#tallies.set(root, count > 0 ? { ...tally, notLoaded: count } : tally);
    }
  }

  #count(id: string, root: PostId, sign: ThreadSign | undefined): void {
    const before = this.#counted.get(id);
    if (before?.isAlias || (before && before.root === root && isSame(before.sign, sign))) return;
    if (before) countSign(this.#tallyOf(before.root), before.sign, -1);
    countSign(this.#tallyOf(root), sign, 1);
    this.#counted.set(id, { root, sign });
  }

  /** The same post under its true id: what is still told under the weak one belongs to it. */
  #rename(from: PostId, to: PostId, root: PostId): void {
    const before = this.#counted.get(shortenId(from));
    if (before && !before.isAlias) {
      const known = this.#counted.get(shortenId(to));
      if (known) countSign(this.#tallyOf(before.root), before.sign, -1);
      else this.#counted.set(shortenId(to), before);
      this.#counted.set(shortenId(from), { root: known?.root ?? before.root, isAlias: true });
      // no number has changed, but what is known again has: a worker that dies must not count both
      this.#changed.add(before.root);
    }
    this.#merge(from, root);
  }

  #merge(from: PostId, to: PostId): void {
    const tally = this.#tallies.get(from);
    if (!tally || from === to || tally.into !== undefined) return;
    addTally(this.#tallyOf(to), tally);
    this.#tallies.set(from, { ...emptyTally(), into: to });
    this.#changed.add(from);
    for (const counted of this.#counted.values()) if (counted.root === from) counted.root = to;
  }

  #follow(root: PostId): PostId {
    let at = root;
    for (let step = 0; step < deepest; step++) at = this.#tallies.get(at)?.into ?? at;
    return at;
  }

  /** To be changed at once: it counts as changed. */
  #tallyOf(root: PostId): ThreadTally {
    this.#changed.add(root);
    const tally = this.#tallies.get(root) ?? emptyTally();
    this.#tallies.set(root, tally);
    return tally;
  }

  #letGo(): void {
    for (const id of this.#counted.keys()) {
      if (this.#counted.size <= mostComments) break;
      this.#counted.delete(id);
    }
    const gone = new Set([...this.#tallies.keys()].slice(0, Math.max(0, this.#tallies.size - mostThreads)));
    if (gone.size === 0) return;
    for (const root of gone) {
      this.#tallies.delete(root);
      this.#changed.add(root);
    }
    for (const [id, { root }] of this.#counted) if (gone.has(root)) this.#counted.delete(id);
  }
}

const isSame = (one: ThreadSign | undefined, other: ThreadSign | undefined): boolean =>
  one?.claim === other?.claim && one?.stance === other?.stance && one?.corrects === other?.corrects;
