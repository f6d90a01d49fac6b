import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Nothing',
  version: '1',
  permissions: ['storage'],
  background: { service_worker: 'nothing.js' },
};

/** The browser without Pomost still has an extension, so that nothing else differs; removed when this process ends. */
export function makeEmptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-empty-extension-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'nothing.js'), '');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
