import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Apache } from './find-apache.ts';
import type { HubPaths } from './hub-paths.ts';

const patience = 15_000;

/** Process of the hub's Apache, which leads a process group of its own. undefined: it does not run. */
export function findProcess(paths: HubPaths): number | undefined {
  const id = existsSync(paths.process) ? Number(readFileSync(paths.process, 'utf8')) : 0;
  if (!Number.isInteger(id) || id <= 1 || !isAlive(id)) return undefined;
  // after a crash the number may belong to somebody else by now
  const commandLine = `/proc/${id}/cmdline`;
  return !existsSync('/proc/self') || (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(paths.configuration))
    ? id
    : undefined;
}

/** Starts Apache and waits until it answers. Throws what it said when it does not. */
export async function startApache(paths: HubPaths, apache: Apache, port: number): Promise<void> {
  rmSync(paths.process, { force: true });
  const said = openSync(paths.said, 'w', 0o600);
  const child = spawn(apache.program, ['-f', paths.configuration, '-DFOREGROUND'], {
    detached: true,
    stdio: ['ignore', said, said],
    cwd: '/',
  });
  closeSync(said);
  let hasEnded = false;
  child.on('exit', () => (hasEnded = true)).on('error', () => (hasEnded = true));
  child.unref();
  for (const end = Date.now() + patience; Date.now() < end && !hasEnded; await wait(25)) {
    if (findProcess(paths) !== undefined && (await answers(port))) return;
  }
  if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  const errors = [paths.said, paths.errors].map((file) => (existsSync(file) ? readFileSync(file, 'utf8').slice(-2000) : ''));
  throw new Error(`Apache did not start on port ${port}.\n${errors.join('\n').trim()}`);
}

/** Ends it at once: requests that it is answering are cut off. false: it did not run. */
export async function stopApache(paths: HubPaths): Promise<boolean> {
  return end(paths, 'SIGTERM');
}

/** As a power cut would. */
export async function killApache(paths: HubPaths): Promise<boolean> {
  return end(paths, 'SIGKILL');
}

/** Reads configuration, accounts and groups again and forgets passwords it remembered; requests under way are finished. */
export function reloadApache(paths: HubPaths): void {
  const id = findProcess(paths);
  if (id !== undefined) process.kill(id, 'SIGUSR1');
}

async function end(paths: HubPaths, signal: 'SIGTERM' | 'SIGKILL'): Promise<boolean> {
  const id = findProcess(paths);
  if (id === undefined) return false;
  process.kill(signal === 'SIGKILL' ? -id : id, signal);
  for (const last = Date.now() + patience; isAlive(id); await wait(20)) {
    if (Date.now() > last) process.kill(-id, 'SIGKILL');
  }
  rmSync(paths.process, { force: true });
  return true;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.on('connect', () => finish(true)).on('error', () => finish(false));
  });
