import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

interface ServerProgram {
  file: string;
  arguments: string[];
  env?: Record<string, string>;
  port: number;
}

const patience = 15_000;

/** Starts a server in a process group of its own and waits until it listens on 127.0.0.1; gives back what ends the group. */
export async function startProgram({ file, arguments: given, env, port }: ServerProgram): Promise<() => Promise<void>> {
  const child = spawn(file, given, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said = (said + String(part)).slice(-4000)));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()).on('error', () => resolve()));
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  for (const end = Date.now() + patience; Date.now() < end && child.exitCode === null; await wait(30)) {
    if (await listens(port)) return stop;
  }
  await stop();
  throw new Error(`${file} does not listen on ${port}.\n${said}`);
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.on('connect', () => finish(true)).on('error', () => finish(false));
  });
