import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const command = fileURLToPath(new URL('packs.ts', import.meta.url));

it('ends quietly when nobody reads on, as in `| head`', { timeout: 30_000 }, async () => {
  const started = spawn(process.execPath, ['--import', 'tsx', command, 'stats', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.stdout.destroy();
  const said: string[] = [];
  started.stderr.on('data', (part: Buffer) => void said.push(part.toString()));
  const [code] = await once(started, 'close');
  expect([said.join(''), code]).toEqual(['', 0]);
});
