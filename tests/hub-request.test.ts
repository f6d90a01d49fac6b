import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { askHub } from '../browser/hub-request.ts';
import type { HubRequest } from '../core/hub/ask-hub.ts';
import { makeCutUpload, makeNodeRequest } from '../hub/node-request.ts';

interface Heard {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
  isWhole: boolean;
}

const heard: Heard[] = [];
const answers: Record<string, (answer: ServerResponse) => void> = {
  '/hub/redirect': (answer) => answer.writeHead(307, { location: '/elsewhere' }).end(),
  '/hub/long': (answer) => answer.writeHead(200).end('x'.repeat(5001)),
  '/hub/just': (answer) => answer.writeHead(200).end('x'.repeat(5000)),
  '/hub/cut': (answer) => {
    answer.writeHead(200, { 'content-length': '1000' }).write('x');
    setTimeout(() => answer.destroy(), 20);
  },
  '/hub/silent': () => {},
};

let server: Server;
let place: HubRequest['place'];
beforeAll(async () => {
  server = createServer((asked, answer) => {
    const entry: Heard = { method: asked.method, url: asked.url, headers: asked.headers, body: '', isWhole: false };
    heard.push(entry);
    asked.on('data', (part) => (entry.body += String(part)));
    asked.on('error', () => {});
    asked.on('end', () => {
      entry.isWhole = true;
      const respond = answers[asked.url ?? ''];
      if (respond) respond(answer);
      else answer.writeHead(412, { 'x-said': 'there' }).end('is there');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub/`, user: 'Zoë', password: 'ž' };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void heard.splice(0));

const body = new Uint8Array(3000).fill(0x61);
const get = (path: string): HubRequest => ({ method: 'GET', place, path, mostBytes: 5000 });

describe.each([
  ['the browser', askHub],
  ['node', makeNodeRequest()],
])('what %s asks of a hub', (_name, ask) => {
  it('arrives with credential, headers and body', async () => {
    const answer = await ask({ method: 'PUT', place, path: 'a b', headers: { 'If-None-Match': '*' }, body, mostBytes: 100 });
    expect(answer).toMatchObject({ status: 412, body: new TextEncoder().encode('is there') });
    expect(typeof answer !== 'string' && answer.header('X-Said')).toBe('there');
    expect(typeof answer !== 'string' && answer.header('x-unsaid')).toBeNull();
    expect(heard).toMatchObject([{ method: 'PUT', url: '/hub/a%20b', body: 'a'.repeat(3000) }]);
    expect(heard[0]?.headers).toMatchObject({
      'if-none-match': '*',
      'content-length': '3000',
      authorization: `Basic ${Buffer.from('Zoë:ž').toString('base64')}`,
    });
    expect(heard[0]?.headers).not.toHaveProperty('cookie');
    expect(heard[0]?.headers).not.toHaveProperty('referer');
  });

  it('follows no redirect, so that the credential goes nowhere else', async () => {
    expect(await ask({ ...get('redirect'), method: 'PUT', body })).toBe('redirected');
    expect(heard.map(({ url }) => url)).toEqual(['/hub/redirect']);
  });

  it('takes as much as was allowed and no more', async () => {
    expect(await ask(get('just'))).toMatchObject({ status: 200 });
    expect(await ask(get('long'))).toBe('too-long');
  });

  it('counts an answer that breaks off as none', async () => {
    expect(await ask(get('cut'))).toBe('unreachable');
  });

  it('says that nobody is there', async () => {
    expect(await ask({ ...get('x'), place: { ...place, url: 'http://127.0.0.1:1/' } })).toBe('unreachable');
  });
});

it('the browser gives a hub up that says nothing for 20 seconds, and more for a long body', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  let answered: unknown;
  void askHub({ ...get('silent'), method: 'PUT', body: new Uint8Array(8000) }).then((answer) => (answered = answer));
  await vi.waitUntil(() => heard.some(({ isWhole }) => isWhole));
  await vi.advanceTimersByTimeAsync(20_500);
  expect(answered).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1000);
  expect(answered).toBe('timeout');
});

it('node gives a hub up that says nothing', async () => {
  expect(await makeNodeRequest({ patience: 100 })(get('silent'))).toBe('timeout');
});

it('a broken upload is broken', async () => {
  await makeCutUpload()({ method: 'PUT', place, path: 'a', body, mostBytes: 100 }, 1000);
  await expect.poll(() => heard).toMatchObject([{ body: 'a'.repeat(1000), isWhole: false }]);
});
