import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLockfile, findMissing, type Lockfile } from './complete-lockfile.ts';

const lacking: Lockfile = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/darwin-arm64': '1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.0.0', dev: true, optional: true },
  },
};

it('adds what other platforms need and nothing else', () => {
  const added = { version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] };
  expect(completeLockfile(lacking).packages).toEqual({ ...lacking.packages, 'node_modules/@tool/darwin-arm64': added });
});

it('finds the lockfile of this project complete: run npm run complete-lockfile', () => {
  expect(findMissing(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile)).toEqual([]);
});
