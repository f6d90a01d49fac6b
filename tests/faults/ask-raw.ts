import { request } from 'node:http';

export interface RawRequest {
  url: string;
  method: string;
  /** sent as it is: a browser would put `..` right before sending */
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** One request as somebody with bad intentions writes it; gives back the status. */
export const askRaw = ({ url, method, path, headers = {}, body }: RawRequest): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const length = body === undefined ? {} : { 'Content-Length': String(body.length) };
    const sent = request({ hostname, port, method, path, headers: { ...headers, ...length }, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
