import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { learnWeights } from '../core/finding/learn-weights.ts';
import { getReaders } from '../tests/get-engine.ts';
import { readPacksFromDisk } from '../tests/read-packs-from-disk.ts';

/** `npm run learn`: what the engine weighs, learned from the examples in the packs; the same packs give the same file. */
const file = path.resolve(import.meta.dirname, '../core/finding/weights.json');
writeFileSync(file, `${JSON.stringify(learnWeights(readPacksFromDisk(), getReaders()))}\n`);
