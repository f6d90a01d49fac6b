import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyExtension } from '../../bench/page/copy-extension.ts';

/**
 * A copy of the built extension that may reach the hub from the first moment. Chromium forgets what an extension loaded for a test was
 * allowed besides its manifest when it starts anew, an installed one's it keeps: only so can be seen what happens by itself after a start.
 */
export function withHubInManifest(extension: string, origin: string): string {
  const copy = copyExtension(extension);
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, origin] }));
  return copy;
}
