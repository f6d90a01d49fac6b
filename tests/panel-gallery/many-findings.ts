import type { FindingItem } from '../../components/panel-view.ts';
import type { Engine } from '../../core/finding/engine.ts';
import { judgeAnyway } from '../../core/finding/judge.ts';
import type { PostId } from '../../core/post.ts';
import { makeLongFeed } from '../stand-ins/long-feed.ts';

/** A list longer than any tab holds, each post with words of its own. */
export function makeManyFindings(count: number, engine: Engine, now: number): FindingItem[] {
  const space = { id: '1', title: 'Lange Gruppe', kind: 'group' } as const;
  return makeLongFeed(count, 6).map(({ number, text, minutesAgo }) => {
    const post = { id: `many-${number}` as PostId, kind: 'comment', text, truncated: false, ageMinutes: minutesAgo } as const;
    return { key: post.id, finding: judgeAnyway(post, engine, { site: 'facebook', space, now }) };
  });
}
