import { judge } from '../core/finding/judge.ts';
import { getEngine } from '../tests/get-engine.ts';
import { readLabelledPosts } from './posts/labelled-post.ts';

const posts = readLabelledPosts('/work/shared/data/posts-dev.jsonl');
const e = getEngine();
const ctx = { site: 'facebook' as const, space: { id: '1', title: 'Grupa', kind: 'group' as const }, now: Date.UTC(2026, 10, 21, 11) };
const P = posts.map((p) => ({ id: p.id as any, kind: 'post' as const, text: p.text, truncated: false }));
for (let k = 0; k < 20; k++) {
  const t = performance.now();
  for (const p of P) judge(p, e, ctx);
  if (k % 4 == 3) console.log((((performance.now() - t) / P.length) * 1000).toFixed(0));
}
