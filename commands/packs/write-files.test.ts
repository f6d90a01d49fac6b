import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes all files or none, and leaves nothing beside them', () => {
  const path = join(folder, 'a.json');
  writeFileSync(path, 'old');
  const nowhere = join(folder, 'missing', 'b.json');
  expect(() =>
    writeFiles(
      new Map([
        [path, 'new'],
        [nowhere, 'new'],
      ]),
    ),
  ).toThrow();
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.json']]);
  writeFiles(new Map([[path, 'new']]));
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.json']]);
});
