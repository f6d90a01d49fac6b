import { rmSync } from 'node:fs';

// A program of its own beside the demo: it outlives it, however the demo ends, and leaves nothing behind.

const [, , folder] = process.argv;
let browser: number | undefined;

process.on('message', (processId) => {
  browser = Number(processId);
});
process.on('disconnect', () => {
  if (browser !== undefined) endGroup(browser);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
});

/** The browser leads a process group, except on Windows. */
function endGroup(processId: number): void {
  try {
    process.kill(process.platform === 'win32' ? processId : -processId, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
