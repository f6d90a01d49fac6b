import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const projectRoot = path.resolve(import.meta.dirname, '..');

export interface Program {
  file: string;
  arguments: string[];
  env?: Record<string, string>;
  /** the program and all it started are ended after this time */
  limitMinutes: number;
  /** gets each line of output; without it the output goes to the terminal as it is */
  onLine?: (line: string) => void;
  /** where a program's own output goes when there is no `onLine` */
  output?: 'terminal' | 'error stream';
}

/** Resolves to the exit code; 124 when the time was up and 127 when the program could not be started. */
export function runProgram(program: Program): Promise<number> {
  const { onLine } = program;
  const out = onLine ? 'pipe' : program.output === 'error stream' ? 2 : 'inherit';
  const child = spawn(program.file, program.arguments, {
    cwd: projectRoot,
    env: { ...process.env, ...program.env },
    stdio: ['ignore', out, onLine ? 'pipe' : 'inherit'],
    detached: process.platform !== 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
  return waitForEnd(child, program.limitMinutes);
}

const running = new Set<ChildProcess>();

function waitForEnd(child: ChildProcess, limitMinutes: number): Promise<number> {
  if (running.size === 0) process.on('SIGINT', endAllAndLeave).on('SIGTERM', endAllAndLeave);
  running.add(child);
  return new Promise((resolve) => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      console.error(`No end after ${limitMinutes} minutes: ${child.spawnargs.join(' ')}`);
      killGroup(child);
    }, limitMinutes * 60_000);
    const finish = (code: number) => {
      clearTimeout(timer);
      running.delete(child);
      if (running.size === 0) process.off('SIGINT', endAllAndLeave).off('SIGTERM', endAllAndLeave);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(127);
    });
    child.on('close', (code) => finish(timedOut ? 124 : (code ?? 1)));
  });
}

function endAllAndLeave(): void {
  for (const child of running) killGroup(child);
  process.exit(130);
}

/** The child leads a process group of its own, so that nothing it started is left behind. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}

/** A tool of node_modules, started by this same Node: the same on every system, without a shell. */
export function nodeTool(packageName: string, tool = packageName): string {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  const manifest: { bin: string | Record<string, string> } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[tool];
  if (bin === undefined) throw new Error(`${packageName} has no command ${tool}`);
  return path.join(folder, bin);
}
