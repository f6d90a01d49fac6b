import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildTargets } from '../commands/build-extension.ts';
import type { Bench } from './bench.ts';
import { type PackageFile, sizeGroups } from './size-groups.ts';

export const bench: Bench = {
  title: 'Size of the built extension: each file group as the browser loads it, and the whole package (sum of its files)',
  async run() {
    const rows: Record<string, string | number>[] = [];
    const figures: Record<string, number> = {};
    for (const target of Object.values(buildTargets)) {
      const files = readPackage(await buildExtension(target));
      for (const { group, raw, gzip } of sizeGroups(files)) {
        rows.push({ browser: target, group, 'raw KB': inKilobytes(raw), 'gzip KB': inKilobytes(gzip) });
        figures[`${target}.${group}.rawKB`] = inKilobytes(raw);
        figures[`${target}.${group}.gzipKB`] = inKilobytes(gzip);
      }
    }
    return { rows, figures };
  },
};

function readPackage(folder: string): PackageFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => {
    const place = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(place);
    const name = path.relative(folder, place).replaceAll(path.sep, '/');
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      text: /\.(html|js|css)$/.test(name) ? bytes.toString('utf8') : '',
    };
  });
}

const inKilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
