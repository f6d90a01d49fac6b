import { beforeEach, expect, it, vi } from 'vitest';
import { makeBlankFinding } from '../core/finding/blank-finding.ts';
import type { PageReport } from '../core/messages.ts';
import { makeBrowser, makeSession } from '../tests/session-in-memory.ts';

vi.mock('./insertions.ts', () => ({ askAboutStanding: async () => undefined }));

const chat: PageReport = { site: 'facebook', siteVersion: '1', state: 'private', read: 0, fresh: false };
const group = { id: '1', title: 'Români în Dortmund', kind: 'group' } as const;
const finding = makeBlankFinding({ site: 'facebook', now: 5 });
const key = `finding/1/${finding.post.id}`;
const session = makeSession();

beforeEach(() => {
  session.empty();
  vi.resetModules();
  vi.stubGlobal('browser', makeBrowser(session));
});

it.each<[string, Partial<PageReport>, boolean]>([
  ['stays while its chat is open', {}, true],
  ['is gone in the chat of the next person', { hasMoved: true }, false],
  ['is gone on a page without a chat', { state: 'no-space' }, false],
  ['is gone in a group', { state: 'reading', space: group }, false],
  ['is gone when the page was loaded anew', { fresh: true }, false],
])('a draft for a private chat %s', async (_what, report, isKept) => {
  const { keepReport } = await import('./keep-report.ts');
  const { writeFindings } = await import('./findings.ts');
  await keepReport(1, { ...chat, fresh: true });
  await writeFindings(1, new Map([[key, { finding, hashes: [] }]]));
  session.held.set(`draft/${key}`, { ownText: 'Bună ziua!' });
  await keepReport(1, { ...chat, ...report });
  expect([session.held.has(key), session.held.has(`draft/${key}`)]).toEqual([isKept, isKept]);
  // no address, nor that there was one, is kept
  expect(session.held.get('tab/1')).not.toHaveProperty('report.hasMoved');
});
