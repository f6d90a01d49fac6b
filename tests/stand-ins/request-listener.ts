import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { getBundle } from './bundle.ts';
import { facebookPage } from './facebook/site-page.ts';
import { instagramPage } from './instagram/site-page.ts';
import type { Sent } from './sent.ts';
import type { SitePage } from './site-page.ts';
import { telegramPage } from './telegram/site-page.ts';
import { tiktokPage } from './tiktok/site-page.ts';

export interface SavedPage {
  html: string;
  baseDirectory: string | undefined;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  policy?: string;
}

const sitePages: readonly SitePage[] = [facebookPage, instagramPage, tiktokPage, telegramPage];

const notFound: Answer = { status: 404, type: 'text/plain', body: 'not found' };

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const policy = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src data: 'self'", "connect-src 'self'"].join('; ');

export function createRequestListener(sent: Sent[], savedPages: ReadonlyMap<string, SavedPage>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request, sent, savedPages)
      .catch((error: unknown): Answer => ({ status: 500, type: 'text/plain; charset=utf-8', body: String(error) }))
      .then(({ status, type, body, policy: csp }) => {
        const headers = { 'content-type': type, 'cache-control': 'no-store' };
        response.writeHead(status, csp ? { ...headers, 'content-security-policy': csp } : headers).end(body);
      });
  };
}

async function answer(request: IncomingMessage, sent: Sent[], savedPages: ReadonlyMap<string, SavedPage>): Promise<Answer> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.facebook.com'}`);
  const saved = savedPages.get(url.href);
  if (saved) return { status: 200, type: 'text/html; charset=utf-8', body: saved.html };
  if (request.method === 'POST' && url.pathname === '/stand-in/sent') {
    sent.push(readSent(await text(request)));
    return { status: 200, type: 'application/json', body: '{}' };
  }
  if (url.pathname.startsWith('/stand-in/')) return answerWithBundle(url.pathname.slice('/stand-in/'.length));
  return findSavedFile(url, savedPages) ?? answerWithShell(url);
}

function readSent(json: string): Sent {
  const { site, url, composer, text: written } = JSON.parse(json) as Partial<Record<keyof Sent, unknown>>;
  return { site: String(site), url: String(url), composer: String(composer), text: String(written) };
}

async function answerWithBundle(name: string): Promise<Answer> {
  const type = contentTypes[extname(name)];
  const page = sitePages.find(({ bundle }) => withoutEnding(bundle) === withoutEnding(name));
  if (!page || !type) return notFound;
  const { js, css } = await getBundle(page.bundle);
  return { status: 200, type, body: name.endsWith('.css') ? (css ?? '') : js };
}

/** A file that belongs to a saved page, such as `page_files/style.css`. */
function findSavedFile(url: URL, savedPages: ReadonlyMap<string, SavedPage>): Answer | undefined {
  for (const [address, { baseDirectory }] of savedPages) {
    const base = new URL('.', address).href;
    if (!baseDirectory || !url.href.startsWith(base)) continue;
    const file = resolve(baseDirectory, decodeURIComponent(url.href.slice(base.length).replace(/[?#].*$/, '')));
    const type = contentTypes[extname(file)];
    if (type && file.startsWith(resolve(baseDirectory) + sep) && existsSync(file)) return { status: 200, type, body: readFileSync(file) };
  }
  return undefined;
}

async function answerWithShell(url: URL): Promise<Answer> {
  const page = sitePages.find((candidate) => candidate.matches(url));
  if (!page) return notFound;
  const { lang, title, body } = page.shell(url);
  const { css } = await getBundle(page.bundle);
  const bundle = `/stand-in/${withoutEnding(page.bundle)}`;
  const styles = css ? `<link rel="stylesheet" href="${bundle}.css">` : '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${styles}`;
  // Without an icon of its own a page would make the browser ask for /favicon.ico.
  const icon = '<link rel="icon" href="data:,">';
  const script = `<script src="${bundle}.js" defer></script>`;
  const html = `<!doctype html><html lang="${lang}"><head>${head}${icon}${script}</head><body>${body}</body></html>`;
  return { status: 200, type: 'text/html; charset=utf-8', body: html, policy: policyOf(page) };
}

function policyOf(page: SitePage): string {
  // Telegram's composer writes pasted HTML by execCommand, which trusted types forbid.
  return page.host === 'web.telegram.org' ? policy : `${policy}; require-trusted-types-for 'script'`;
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
