import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { createRequestListener, type SavedPage } from './request-listener.ts';
import type { Sent } from './sent.ts';

export type { Sent } from './sent.ts';

export interface StandIns {
  port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  proxyPort: number;
  hosts: readonly string[];
  /** What the pages posted, oldest first. */
  sent: Sent[];
  /** Addresses outside the stand-ins that a browser asked for → how often. */
  refused: Map<string, number>;
  /** Answers one exact URL with a saved page (without CSP); files named relative to it come from `baseDirectory`. */
  usePage(url: string, html: string, baseDirectory?: string): void;
  close(): Promise<void>;
}

const hosts = ['www.facebook.com', 'web.facebook.com', 'www.instagram.com', 'www.tiktok.com', 'web.telegram.org'] as const;

/**
 * Starts the four stand-in sites under their real names, and the proxy through which a browser reaches them.
 * `more`: further hosts, such as a team's hub, and who answers for them.
 */
export async function startStandIns(more: Readonly<Record<string, RequestListener>> = {}): Promise<StandIns> {
  const sent: Sent[] = [];
  const savedPages = new Map<string, SavedPage>();
  const reachable = [...hosts, ...Object.keys(more)];
  const certificate = makeCertificate(reachable);
  const answer = createRequestListener(sent, savedPages);
  const server = createServer(certificate, (request, response) => (more[request.headers.host ?? ''] ?? answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startConnectProxy(reachable, port);
  return {
    port,
    spki: certificate.spki,
    proxyPort: proxy.port,
    hosts,
    sent,
    refused: proxy.refused,
    usePage: (url, html, baseDirectory) => savedPages.set(new URL(url).href, { html, baseDirectory }),
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      certificate.remove();
    },
  };
}
