import { describe, expect, it } from 'vitest';
import type { AskHub, HubAnswer, HubFailure } from '../../core/hub/ask-hub.ts';
import { fetchFiles } from './fetch-files.ts';

const logs = { url: 'https://hub.example/logs/', user: 'supervisor', password: 'secret' };
const name = (seq: number): string => `d-11111111-${seq}-0f1e2d3c4b5a6978.age`;
const wanted = [1, 2, 3].map((seq) => ({ folder: 'one', file: name(seq), listed: { modified: seq } }));
const answer = (status: number, type: string | null = null): HubAnswer => ({ status, header: () => type, body: new Uint8Array([1]) });

/** Only the second is not handed out. */
const hub =
  (second: HubAnswer | HubFailure): AskHub =>
  async ({ path }) =>
    path.includes('-2-') ? second : answer(200);

describe('fetchFiles', () => {
  it.each([403, 404, 410, 423, 500, 502])('names one file that is answered with %i, and brings the others', async (status) => {
    const { files, problems } = await fetchFiles(hub(answer(status, 'text/html')), logs, wanted);
    expect(files.map((file) => [file.name, file.listed])).toEqual([
      [name(1), { modified: 1 }],
      [name(3), { modified: 3 }],
    ]);
    expect(problems).toEqual([{ code: 'withheld', device: 'd-11111111', seq: 2, folder: 'one', file: name(2), listed: { modified: 2 } }]);
  });

  it('brings the name of a file that is too long', async () => {
    expect((await fetchFiles(hub('too-long'), logs, wanted)).files[1]).toMatchObject({ name: name(2), bytes: new Uint8Array() });
  });

  it.each<[string, HubAnswer | HubFailure]>([
    ['unreachable', 'unreachable'],
    ['unreachable', 'timeout'],
    ['captive-portal', 'redirected'],
    ['captive-portal', answer(511)],
    ['captive-portal', answer(200, 'text/html; charset=utf-8')],
    ['wrong-password', answer(401)],
    ['busy', answer(429)],
    ['busy', answer(503)],
  ])('ends with %s where the others would fare no better', async (trouble, second) => {
    await expect(fetchFiles(hub(second), logs, wanted)).rejects.toMatchObject({ trouble });
  });
});
