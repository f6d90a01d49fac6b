import { afterEach, expect, it, vi } from 'vitest';
import { galleryTeam, quiet } from '../../tests/panel-gallery/queue-states.ts';
import { openPanelHere } from '../../tests/panel-here.ts';

vi.mock('./save-file.ts', () => ({ saveFile: () => undefined }));

const ok = <T>(value: T) => ({ ok: true, value });
let here: Awaited<ReturnType<typeof openPanelHere>>;
afterEach(() => here.end.abort());

it('says of a saved file what it holds, and what is not in it', async () => {
  here = await openPanelHere(
    {
      'team.read': () => ok(galleryTeam),
      'queue.read': () => ok(quiet),
      'queue.export': () => ok({ name: 'pomost.age', bytes: 'AAAA', count: 9, left: 3 }),
    },
    {},
  );
  await vi.waitUntil(() => here.model.state.queue.state === 'joined');
  here.model.actions.exportQueue();
  expect(await vi.waitUntil(() => here.model.state.queue.told)).toEqual({ key: 'saved', count: 9, left: 3 });
});
