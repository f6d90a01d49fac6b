import type { HelpPoint } from '../core/pack/schema.ts';
import gazetteer from '../core/place/gazetteer.json' with { type: 'json' };
import { locatePoints } from '../core/referral/located-point.ts';
import { ReferralIndex } from '../core/referral/referral-index.ts';
import type { Openness, Referral, ReferralQuery } from '../core/referral/referral-query.ts';
import { readPacksFromDisk } from '../tests/read-packs-from-disk.ts';
import type { Bench } from './bench.ts';
import { makeHelpPoints, makeQueries, startRandom, Towns } from './referral/make-help-points.ts';
import { findPlainly } from './referral/plain-referral.ts';

const seed = 20261122;
/** The first ones warm up and are not counted. */
const warmUp = 200;
const counted = 1000;
/** Each query so many times; the middle one counts, so that what else the machine does counts less. */
const rounds = 3;
const largest = 50_000;

export const bench: Bench = {
  title: 'Finding help points by topic, place and language: our index beside plain filtering and sorting, made-up points in true towns',
  run: async () => {
    const rows = [1000, 10_000, largest].flatMap(compare);
    const { p50ms, p99ms, heapMB, buildMs } = rows.at(-2) ?? noFigures;
    return { rows: rows.map((row) => ({ ...row })), figures: { p50ms, p99ms, heapMB, buildMs } };
  },
};

interface Row {
  points: number;
  finder: string;
  p50ms: number;
  p99ms: number;
  mostMs: number;
  buildMs: number;
  heapMB: number;
  /** how often a point was asked whether it is open, per query */
  asked: number;
  /** share of queries with the same points in the same order as plainly */
  same: number;
}

const noFigures = { p50ms: 0, p99ms: 0, heapMB: 0, buildMs: 0 };

function compare(count: number): Row[] {
  const stuff = { towns: new Towns(gazetteer), topics: readPacksFromDisk().flatMap(({ topics }) => topics), random: startRandom(seed) };
  const points = makeHelpPoints(count, stuff);
  const queries = makeQueries(warmUp + counted, stuff);
  const index = build(() => new ReferralIndex(points, stuff.towns.places));
  const ours = measure((query) => index.made.find(query), queries);
  const located = build(() => locatePoints(points, stuff.towns.places));
  const plain = measure((query) => findPlainly(located.made, query), queries);
  const same = ours.answers.filter((answer, at) => answer === plain.answers[at]).length / counted;
  return [
    { points: count, finder: 'index (ours)', ...ours.figures, buildMs: index.buildMs, heapMB: index.heapMB, same },
    { points: count, finder: 'filter and sort', ...plain.figures, buildMs: located.buildMs, heapMB: located.heapMB, same: 1 },
  ];
}

function build<T>(make: () => T): { made: T; buildMs: number; heapMB: number } {
  const before = usedHeap();
  const start = performance.now();
  const made = make();
  const buildMs = Math.round(performance.now() - start);
  return { made, buildMs, heapMB: round((usedHeap() - before) / 1e6) };
}

/** Bytes in use after a collection; Node must be started with --expose-gc for a true figure. */
function usedHeap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Measured {
  figures: Pick<Row, 'p50ms' | 'p99ms' | 'mostMs' | 'asked'>;
  /** ids of the points found, by query */
  answers: string[];
}

function measure(find: (query: ReferralQuery) => Referral[], queries: readonly Omit<ReferralQuery, 'isOpen'>[]): Measured {
  let asked = 0;
  const isOpen = ({ id }: HelpPoint): Openness => {
    asked++;
    return opennesses[Number(id.slice(id.indexOf('-') + 1)) % opennesses.length] ?? 'unknown';
  };
  const time = (query: Omit<ReferralQuery, 'isOpen'>): { ms: number; found: Referral[] } => {
    const start = performance.now();
    const found = find({ ...query, isOpen });
    return { ms: performance.now() - start, found };
  };
  for (const query of queries.slice(0, warmUp)) time(query);
  asked = 0;
  const timed = queries.slice(warmUp).map((query) => Array.from({ length: rounds }, () => time(query)).sort((a, b) => a.ms - b.ms));
  const answers = timed.map(([first]) => (first?.found ?? []).map(({ helpPoint }) => helpPoint.id).join(' '));
  const times = timed.map((all) => all[Math.floor(rounds / 2)]?.ms ?? 0).sort((a, b) => a - b);
  const at = (share: number): number => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { figures: { p50ms: at(0.5), p99ms: at(0.99), mostMs: at(1), asked: Math.round(asked / counted / rounds) }, answers };
}

const opennesses: readonly Openness[] = ['open', 'closed', 'closed', 'by-appointment', 'unknown'];

const round = (value: number): number => Math.round(value * 1000) / 1000;
