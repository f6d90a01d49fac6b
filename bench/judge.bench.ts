import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CompiledEngine } from '../core/finding/compile-engine.ts';
import { compileEngine } from '../core/finding/compile-engine.ts';
import { Engine } from '../core/finding/engine.ts';
import { judge } from '../core/finding/judge.ts';
import type { Pack } from '../core/pack/schema.ts';
import type { Post, PostId } from '../core/post.ts';
import { getReaders } from '../tests/get-engine.ts';
import { readPacksFromDisk } from '../tests/read-packs-from-disk.ts';
import type { Bench, BenchResult } from './bench.ts';
import { blowUp } from './judge/blow-up.ts';
import { readLabelledPosts } from './posts/labelled-post.ts';

const development = path.resolve(import.meta.dirname, '../../shared/data/posts-dev.jsonl');
const space = { id: '1', title: 'Българи в Берлин', kind: 'group' as const };
const now = Date.UTC(2026, 10, 21, 11);
/** Every post so many times; the first time warms up and is not counted. */
const rounds = 4;

export const bench: Bench = {
  title: 'Judging posts in the worker: the engine from its compiled form, with the built-in packs and with ever larger ones',
  run: async ({ file = development } = {}) => {
    const posts = existsSync(file)
      ? readLabelledPosts(file).map(({ text }) => text)
      : readPacksFromDisk().flatMap((pack) => pack.examples.map(({ text }) => text));
    const packs = readPacksFromDisk();
    const sizes = [
      { name: 'built-in packs', packs },
      { name: '1,000 claims, 5,000 help points', packs: blowUp(packs, { claims: 1000, helpPoints: 5000 }) },
      { name: '10,000 claims, 50,000 help points', packs: blowUp(packs, { claims: 10_000, helpPoints: 50_000 }) },
    ];
    return summarise(sizes.map(({ name, packs: size }) => ({ name, ...measure(size, posts) })));
  },
};

interface Measured {
  postsPerSecond: number;
  medianMs: number;
  p99ms: number;
  buildMs: number;
  heapMB: number;
}

function measure(packs: readonly Pack[], texts: readonly string[]): Measured {
  const compiled = JSON.stringify(compileEngine(packs));
  const before = usedHeap();
  const start = performance.now();
  const engine = new Engine(JSON.parse(compiled) as CompiledEngine, getReaders());
  const posts = texts.map((text, at): Post => ({ id: `${at}` as PostId, kind: 'post', text, truncated: false }));
  judge(posts[0] as Post, engine, { site: 'facebook', space, now });
  const buildMs = performance.now() - start;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const post of posts) {
      const from = performance.now();
      judge(post, engine, { site: 'facebook', space, now });
      if (round > 0) times.push(performance.now() - from);
    }
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    postsPerSecond: Math.round((1000 * times.length) / times.reduce((sum, time) => sum + time, 0)),
    medianMs: round(at(0.5)),
    p99ms: round(at(0.99)),
    buildMs: Math.round(buildMs),
    heapMB: round((usedHeap() - before) / 1e6),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Bytes in use after a collection; Node must be started with --expose-gc for a true figure. */
function usedHeap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function summarise(rows: (Measured & { name: string })[]): BenchResult {
  const [builtIn] = rows;
  const largest = rows.at(-1);
  return {
    rows: rows.map(({ name, ...figures }) => ({ packs: name, ...figures })),
    figures: {
      postsPerSecond: builtIn?.postsPerSecond ?? 0,
      medianMs: builtIn?.medianMs ?? 0,
      p99ms: builtIn?.p99ms ?? 0,
      buildMs: builtIn?.buildMs ?? 0,
      heapMB: builtIn?.heapMB ?? 0,
      'largest.postsPerSecond': largest?.postsPerSecond ?? 0,
      'largest.p99ms': largest?.p99ms ?? 0,
      'largest.buildMs': largest?.buildMs ?? 0,
      'largest.heapMB': largest?.heapMB ?? 0,
    },
  };
}
