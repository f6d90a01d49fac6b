import { existsSync } from 'node:fs';
import path from 'node:path';
import { topicOf } from '../core/pack/topic-of.ts';
import { getEngine } from '../tests/get-engine.ts';
import type { Bench, BenchResult } from './bench.ts';
import { type LabelledPost, readLabelledPosts } from './posts/labelled-post.ts';
import { type JudgedPost, judgeAll, type Scores, scorePosts } from './posts/score-posts.ts';
import { printShare, shareOf } from './posts/share.ts';

const development = path.resolve(import.meta.dirname, '../../shared/data/posts-dev.jsonl');

export const bench: Bench = {
  title:
    'What the engine makes of posts that a person has labelled; 95 % intervals. No weight was learned from these posts; some term lists were widened with the development posts in view (--file: JSON lines)',
  run: async ({ file = development } = {}) => {
    if (!existsSync(file)) throw new Error(`There is no file ${file}. Give one with --file F.jsonl.`);
    const posts = readLabelledPosts(file);
    const engine = getEngine();
    const judged = judgeAll(posts, () => engine);
    if (process.env['POMOST_SHOW_MISSES']) printMisses(judged, process.env['POMOST_SHOW_MISSES']);
    return summarise(judged);
  },
};

function summarise(judged: readonly JudgedPost[]): BenchResult {
  const whole = scorePosts(judged);
  const languages = [...new Set(judged.map(({ post }) => post.lang))];
  const byLanguage = new Map(languages.map((lang) => [lang, scorePosts(judged.filter(({ post }) => post.lang === lang))]));
  const rows = Object.entries(whole).map(([name, share]) => ({
    figure: name,
    all: printShare(share),
    ...Object.fromEntries([...byLanguage].map(([lang, scores]) => [lang, inPercent(scores, name)])),
  }));
  return { rows: [...rows, harmonicRow(whole, byLanguage)], figures: toFigures(whole) };
}

const inPercent = (scores: Scores, name: string): string => {
  const share = scores[name];
  return share && share.of > 0 ? (shareOf(share) * 100).toFixed(0) : '–';
};

/** Harmonic mean of precision and recall. */
function f1(scores: Scores): number {
  const [precision, recall] = [scores['relevance.precision'], scores['relevance.recall']];
  if (!precision || !recall) return Number.NaN;
  const [p, r] = [shareOf(precision), shareOf(recall)];
  return (2 * p * r) / (p + r);
}

const harmonicRow = (whole: Scores, byLanguage: Map<string, Scores>): Record<string, string> => ({
  figure: 'relevance.f1',
  all: f1(whole).toFixed(3),
  ...Object.fromEntries([...byLanguage].map(([lang, scores]) => [lang, f1(scores).toFixed(2)])),
});

const toFigures = (whole: Scores): Record<string, number> => ({
  'relevance.f1': Math.round(f1(whole) * 1000) / 1000,
  ...Object.fromEntries(Object.entries(whole).map(([name, share]) => [name, Math.round(shareOf(share) * 1000) / 1000])),
});

/** For whoever mends the engine: which posts a figure got wrong. */
function printMisses(judged: readonly JudgedPost[], what: string): void {
  const isMissed: Record<string, (item: JudgedPost) => boolean> = {
    relevance: ({ post, finding }) => post.relevant !== (finding !== undefined),
    topic: ({ post, finding }) => finding !== undefined && post.relevant && topicOf(finding.topics[0]?.id ?? '') !== post.topics[0],
    claim: ({ post, finding }) =>
      (post.stance === 'asserts' ? post.claim : undefined) !==
      (finding?.claims[0]?.stance === 'asserts' ? finding.claims[0].id : undefined),
    place: ({ post, anyway }) => post.place?.name !== anyway.place?.name,
    emergency: ({ post, finding }) => (post.urgency === 'emergency') !== (finding?.urgency === 'emergency'),
    language: ({ post, anyway }) => post.lang !== anyway.language.code,
  };
  for (const item of judged.filter((each) => isMissed[what]?.(each))) console.log(describe(item));
}

function describe({ post, finding, anyway }: JudgedPost): string {
  const labels = ({ id, relevant, kind, topics, claim, stance, urgency, place }: LabelledPost): string =>
    [id, relevant ? 'relevant' : '-', kind, topics.join('+'), claim ?? '', stance ?? '', urgency, place?.name ?? ''].join(' ');
  const topics = anyway.topics.slice(0, 3).map(({ id, score }) => `${id}=${score}`);
  const claims = anyway.claims.map(({ id, stance }) => `${id} ${stance}`);
  return `${labels(post)}\n  => ${finding ? 'found' : '-'} ${anyway.language.code} ${anyway.urgency} ${anyway.emergency ?? ''} ${anyway.place?.name ?? ''} ${topics} ${claims}\n  ${post.text.replaceAll('\n', ' ')}`;
}
