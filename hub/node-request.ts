import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { AskHub, HubAnswer, HubFailure, HubRequest } from '../core/hub/ask-hub.ts';
import { basicAuthorization } from '../core/hub/basic-authorization.ts';
import { hubUrl } from '../core/hub/hub-url.ts';

export interface NodeRequestOptions {
  /** PEM of a certificate that is trusted besides those of the system, such as one made for a test */
  certificate?: string;
  /** in ms without a sign of life */
  patience?: number;
  connections?: number;
}

/** Node's way to a hub, for tests and `npm run hub`; never rejects, follows no redirect. */
export function makeNodeRequest(options: NodeRequestOptions = {}): AskHub {
  const open = makeOpener(options);
  return (request) =>
    new Promise((resolve) => {
      const sent = open(request);
      sent.on('timeout', () => {
        resolve('timeout');
        sent.destroy();
      });
      sent.on('error', () => resolve('unreachable'));
      sent.on('response', (answer) => readAnswer(answer, request.mostBytes, resolve));
      sent.end(request.body);
    });
}

/** Sends only the first bytes of the body and hangs up. Resolves when the connection is closed. */
type CutUpload = (request: HubRequest, bytes: number) => Promise<void>;

export function makeCutUpload(options: NodeRequestOptions = {}): CutUpload {
  const open = makeOpener(options);
  return (request, bytes) =>
    new Promise((resolve) => {
      const sent = open(request);
      sent.on('error', () => {});
      sent.on('close', () => resolve());
      // the hub has to have read something before the connection breaks
      sent.write(request.body?.subarray(0, bytes), () => setTimeout(() => sent.destroy(), 200));
    });
}

function makeOpener({ certificate, patience = 20_000, connections = 16 }: NodeRequestOptions): (request: HubRequest) => ClientRequest {
  const http = new HttpAgent({ keepAlive: true, maxSockets: connections });
  const https = new HttpsAgent({ keepAlive: true, maxSockets: connections, ...(certificate !== undefined && { ca: certificate }) });
  return ({ method, place, path, headers, body }) => {
    const url = new URL(hubUrl(place, path));
    const isSecure = url.protocol === 'https:';
    const given = {
      method,
      headers: {
        ...basicAuthorization(place),
        'X-Requested-With': 'XMLHttpRequest',
        ...headers,
        ...(body && { 'Content-Length': String(body.length) }),
      },
      timeout: patience,
      agent: isSecure ? https : http,
    };
    return isSecure ? requestHttps(url, given) : requestHttp(url, given);
  };
}

function readAnswer(answer: IncomingMessage, mostBytes: number, resolve: (answer: HubAnswer | HubFailure) => void): void {
  const status = answer.statusCode ?? 0;
  const parts: Buffer[] = [];
  let length = 0;
  answer.on('data', (part: Buffer) => {
    length += part.length;
    if (length > mostBytes) {
      resolve('too-long');
      answer.destroy();
    } else parts.push(part);
  });
  answer.on('error', () => resolve('unreachable'));
  answer.on('end', () => {
    const header = (name: string): string | null => [answer.headers[name.toLowerCase()] ?? []].flat().join(', ') || null;
    resolve(status >= 300 && status < 400 ? 'redirected' : { status, header, body: new Uint8Array(Buffer.concat(parts)) });
  });
}
