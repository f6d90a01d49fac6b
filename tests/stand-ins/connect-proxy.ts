import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ConnectProxy {
  port: number;
  /** Address asked for → how often it was refused. */
  refused: Map<string, number>;
  close(): Promise<void>;
}

/** A proxy that leads the named hosts to one local TLS port and lets nothing else out. */
export async function startConnectProxy(hosts: readonly string[], tlsPort: number): Promise<ConnectProxy> {
  const refused = new Map<string, number>();
  const open = new Set<Duplex>();
  const refuse = (address: string) => refused.set(address, (refused.get(address) ?? 0) + 1);
  const server = createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    const address = request.url ?? '';
    const [host = '', port] = address.split(':');
    if (!hosts.includes(host) || port !== '443') {
      refuse(address);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    tunnel(client, head, tlsPort);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => {
      for (const client of open) client.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function tunnel(client: Duplex, head: Buffer, tlsPort: number): void {
  const upstream = connect(tlsPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('close', () => upstream.destroy());
}
