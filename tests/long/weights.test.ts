import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { learnWeights } from '../../core/finding/learn-weights.ts';
import { getReaders } from '../get-engine.ts';
import { readPacksFromDisk } from '../read-packs-from-disk.ts';

it('the weights are what `npm run learn` learns from the packs', () => {
  const file = path.resolve(import.meta.dirname, '../../core/finding/weights.json');
  expect(`${JSON.stringify(learnWeights(readPacksFromDisk(), getReaders()))}\n`).toBe(readFileSync(file, 'utf8'));
});
