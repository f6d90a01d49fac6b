import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../browser/messages.ts';
import { pagePlace } from '../../components/sealed-notes-view.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import type { PostId } from '../../core/post.ts';
import type { KeptNote } from '../../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import { makeFinding } from '../../tests/example-finding.ts';
import { makePanelModel, makeTabData } from '../../tests/make-panel-model.ts';
import { makeNoteFormActions } from './note-forms.ts';
import type { PanelModel } from './panel-model.ts';
import { emptySealedNotes } from './sealed-notes-state.ts';
import { sendNote } from './send-note.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { set: async () => undefined } } } }));
vi.mock('../../browser/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('./make-act-stamp.ts', () => ({ makeActStamp: () => ({ id: 'stamp', packs: {}, appVersion: '1', siteVersion: '1' }) }));

const key = 'finding/1/4711';
const special = 'violence.domestic';
const team: TeamStatus = {
  team: { id: '1', name: 'Team' },
  device: 'd-00000001',
  deviceName: 'Laptop',
  roles: ['counsellor'],
  hubHost: 'hub.example',
  rootVersion: 1,
  expires: '2027-11-22T09:00:00.000Z',
  isBlocked: false,
  devices: [
    { id: 'd-00000002', name: 'Office', roles: ['supervisor'] },
    { id: 'd-00000003', name: 'Laptop 2', roles: ['counsellor'] },
  ],
};

let recorded: InteractionDraft[] = [];

/** The panel of a counsellor's device with one post of a group open. */
function open(change: Partial<Finding> = {}): PanelModel {
  const finding = makeFinding({ post: { id: '4711' as PostId, kind: 'post', text: 'Unde dorm?', truncated: false }, ...change });
  const report = { site: 'facebook', siteVersion: '1', state: 'reading', read: 1, fresh: false } as const;
  const model = makePanelModel({
    tab: { id: 1, url: 'https://www.facebook.com/groups/1234567890/' },
    data: { ...makeTabData({ [key]: { finding, hashes: [] } }), tab: { report, dropped: 0 } },
    chosen: key,
    queue: { state: 'joined', team },
    labels: { topics: {}, special: [special], packs: {} },
  });
  const record = async (draft: InteractionDraft) => recorded.push(draft) > 0;
  return Object.assign(model, { record });
}

const sent = (): unknown[] =>
  vi
    .mocked(askWorker)
    .mock.calls.filter(([name]) => name === 'sealed-notes.send')
    .map(([, note]) => note);

const keptId = '019a9f00-0000-7000-8000-00000000000a';

function write(model: PanelModel, place = key, change: object = { words: ' Please call. ' }) {
  const actions = makeNoteFormActions(model);
  actions.writeNote(place, 'handover');
  actions.changeNote(place, change);
}

beforeEach(() => {
  recorded = [];
  vi.mocked(askWorker)
    .mockReset()
    .mockResolvedValue({ ok: true, value: { id: keptId, isSent: true } });
});

describe('a note about a post', () => {
  it('goes to the supervisor with codes, and without the link unless it is ticked', async () => {
    const model = open();
    write(model);
    await sendNote(model, key);
    expect(sent()).toEqual([
      {
        id: expect.any(String),
        kind: 'handover',
        to: { role: 'supervisor' },
        words: 'Please call.',
        topic: 'housing_loss.landlord_termination',
        language: 'ro',
        country: 'DE',
      },
    ]);
    expect(model.state.sealedNotes.forms).toEqual({});
  });

  it('takes the link along where it is ticked', async () => {
    const model = open();
    write(model, key, { words: 'Please call.', withLink: true });
    await sendNote(model, key);
    expect(sent()).toMatchObject([{ link: 'https://www.facebook.com/groups/1234567890/posts/4711/' }]);
  });

  it.each<[string, Partial<Finding>]>([
    ['a topic of a special category', { topics: [{ id: special, score: 1 }] }],
    ['such a situation', { emergency: 'suicidality', urgency: 'emergency' }],
  ])('never takes it along for %s', async (_name, change) => {
    const model = open(change);
    write(model, key, { words: 'Please call.', withLink: true });
    await sendNote(model, key);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).not.toHaveProperty('link');
  });

  it.each([
    ['supervisor', 'supervisor'],
    ['d-00000002', 'supervisor'],
    ['d-00000003', 'colleague'],
  ])('handed over to %s is noted as told: %s', async (to, told) => {
    const model = open();
    write(model, key, { words: 'Please call.', to });
    await sendNote(model, key);
    expect(recorded).toMatchObject([{ act: 'handed-over', to: told }]);
  });

  it('that asks is no handover', async () => {
    const model = open();
    write(model, key, { words: 'Is this right?', kind: 'doubt' });
    await sendNote(model, key);
    expect(sent()).toHaveLength(1);
    expect(recorded).toEqual([]);
  });

  it('that could not be kept stays to be sent once more, under the same id, and nothing is noted', async () => {
    vi.mocked(askWorker).mockResolvedValueOnce({ ok: false, error: 'unreachable' });
    const model = open();
    write(model);
    await sendNote(model, key);
    expect(model.state.sealedNotes.forms[key]).toMatchObject({ words: ' Please call. ', error: 'store-closed' });
    expect(recorded).toEqual([]);
    await sendNote(model, key);
    const [first, second] = sent() as { id: string }[];
    expect(second?.id).toBe(first?.id);
  });

  it('is sent once however often it is pressed, and not without words', async () => {
    const model = open();
    write(model, key, { words: '  ' });
    await sendNote(model, key);
    expect(sent()).toEqual([]);
    makeNoteFormActions(model).changeNote(key, { words: 'Please call.' });
    await Promise.all([sendNote(model, key), sendNote(model, key)]);
    expect(sent()).toHaveLength(1);
  });

  it('keeps its words while the post is closed, and loses them when they are discarded', () => {
    const model = open();
    write(model);
    model.set({ chosen: undefined });
    makeNoteFormActions(model).writeNote(key, 'doubt');
    expect(model.state.sealedNotes.forms[key]).toMatchObject({ words: ' Please call. ', kind: 'doubt' });
    makeNoteFormActions(model).closeNote(key);
    expect(model.state.sealedNotes.forms).toEqual({});
  });
});

describe('what became of a note', () => {
  it('is asked of the note that was kept, which may be another one than was written first', async () => {
    const model = open();
    write(model);
    await sendNote(model, key);
    expect(model.state.sealedNotes.sent[key]).toBe(keptId);
  });
});

describe('a note that belongs to no post', () => {
  it('says nothing of the post that is open', async () => {
    const model = open();
    write(model, pagePlace);
    await sendNote(model, pagePlace);
    expect(sent()).toEqual([{ id: expect.any(String), kind: 'handover', to: { role: 'supervisor' }, words: 'Please call.' }]);
    expect(recorded).toEqual([]);
  });

  it('is answered to whoever sent it, beside it, without ringing like a handover', async () => {
    const model = open();
    const id = '019a9f00-0000-7000-8000-000000000001';
    const note = {
      id,
      kind: 'handover',
      from: 'd-00000003',
      to: { role: 'supervisor' },
      at: '2026-11-22T09:00:00.000Z',
      words: 'Call.',
    } as const;
    const kept: KeptNote = { id, note, box: 'in', isSent: true, keptAt: 1 };
    model.set({ sealedNotes: { ...emptySealedNotes, notes: [kept] } });
    write(model, pagePlace);
    makeNoteFormActions(model).answerNote(id);
    expect(model.state.sealedNotes.forms).toMatchObject({
      page: { to: 'supervisor', words: ' Please call. ' },
      [`answer/${id}`]: { kind: 'review-comment', to: 'd-00000003', words: '', about: id },
    });
  });
});
