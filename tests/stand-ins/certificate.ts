import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  cert: Buffer;
  key: Buffer;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  remove(): void;
}

/** A self-signed certificate for these hosts, good for a month, in a temporary folder. */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-certificate-'));
  const configuration = join(folder, 'openssl.cnf');
  const keyFile = join(folder, 'key.pem');
  const certFile = join(folder, 'cert.pem');
  writeFileSync(configuration, describeCertificate(hosts));
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const files = ['-config', configuration, '-keyout', keyFile, '-out', certFile];
  execFileSync('openssl', ['req', '-x509', '-days', '30', ...curve, ...files], { stdio: 'ignore' });
  const cert = readFileSync(certFile);
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    cert,
    key: readFileSync(keyFile),
    spki: createHash('sha256').update(publicKey).digest('base64'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function describeCertificate(hosts: readonly string[]): string {
  return [
    '[req]',
    'distinguished_name=name',
    'x509_extensions=extensions',
    'prompt=no',
    '[name]',
    'CN=stand-in sites',
    '[extensions]',
    `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`,
    'basicConstraints=CA:FALSE',
    'keyUsage=digitalSignature',
    'extendedKeyUsage=serverAuth',
    '',
  ].join('\n');
}
