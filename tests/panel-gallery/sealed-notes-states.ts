import type { ChosenFinding, PanelView } from '../../components/panel-view.ts';
import type { ChosenTeam, NoteForm, SealedNotesView } from '../../components/sealed-notes-view.ts';
import type { KeptNote, SealedNote } from '../../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../../core/team/membership.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Phone numbers here are those that the Bundesnetzagentur keeps free for films and books. */
const team: TeamStatus = {
  team: { id: '7f0c2f3e-0f43-4b6a-9f0e-2a3f1d7f5c11', name: 'Streetwork Beispiel' },
  device: 'd-0000000b',
  deviceName: 'Laptop 2',
  roles: ['counsellor', 'supervisor'],
  hubHost: 'hub.example',
  rootVersion: 3,
  expires: '2027-11-22T09:00:00.000Z',
  isBlocked: false,
  onDuty: { name: 'Bereitschaft', phone: '+49 30 23125 000', hours: 'Mo–Fr 8–20' },
  devices: [
    { id: 'd-0000000a', name: 'Büro', roles: ['supervisor', 'coordinator'] },
    { id: 'd-0000000c', name: 'Laptop 3', roles: ['counsellor', 'editor'] },
  ],
};
const withoutHub = (): TeamStatus => {
  const { hubHost: _hubHost, onDuty: _onDuty, ...rest } = team;
  return rest;
};

let made = 0;
function makeKept(now: number, change: Partial<KeptNote>, note: Partial<SealedNote> = {}): KeptNote {
  made += 1;
  const id = `019a9f00-0000-7000-8000-${String(made).padStart(12, '0')}`;
  const written: SealedNote = {
    id,
    kind: 'handover',
    from: 'd-0000000c',
    to: { role: 'supervisor' },
    at: '2026-11-22T15:00:00.000Z',
    words: '',
    ...note,
  };
  return { id, box: 'in', isSent: true, keptAt: now, ...change, note: written };
}

function listInbox(now: number): KeptNote[] {
  return [
    makeKept(
      now,
      { keptAt: now - 12 * minute },
      {
        words: 'Bitte heute noch anrufen: Sie schläft mit zwei Kindern im Auto, Köln, und kennt die Notübernachtung nicht.',
        topic: 'homelessness',
        language: 'ro',
        country: 'DE',
        link: 'https://www.facebook.com/groups/1234567890/posts/4711/',
      },
    ),
    makeKept(
      now,
      { keptAt: now - 5 * hour, readAt: now - hour, acknowledgedAt: now - hour },
      { kind: 'doubt', words: 'Stimmt die Frist noch? Im neuen Bescheid steht ein Monat.', topic: 'debts', language: 'bg' },
    ),
    makeKept(
      now,
      { box: 'out', keptAt: now - 26 * hour, acknowledgedAt: now - 20 * hour },
      { kind: 'wish', to: { role: 'editor' }, words: 'Ein Text zu Wohngeld.' },
    ),
  ];
}

const waiting = (now: number): KeptNote =>
  makeKept(
    now,
    { box: 'out', isSent: false, keptAt: now - 4 * minute },
    { from: team.device, words: 'Die Frau braucht bis 18 Uhr einen Platz.' },
  );

const form: NoteForm = { id: '019a9f00-0000-7000-8000-999999999999', kind: 'handover', to: 'supervisor', words: '', withLink: false };
const closed: SealedNotesView = { notes: [], unread: 0, unopened: 0, isOffline: false, isClosed: false, isFetching: false, forms: {} };
const page = (change: Partial<SealedNotesView>, status: TeamStatus = team): Partial<PanelView> => ({
  screen: 'team',
  queue: { state: 'joined', team: status },
  sealedNotes: { ...closed, ...change },
});

type MakeChosen = (id: 'notice' | 'violence') => ChosenFinding;

/** Notes of the team and hints of colleagues, by name. `now` in ms since 1970, UTC. */
export function makeSealedNotesStates(makeChosen: MakeChosen, now: number): Record<string, () => Partial<PanelView>> {
  const about = (id: 'notice' | 'violence', change: Partial<ChosenTeam> = {}): Partial<PanelView> => ({
    queue: { state: 'joined', team },
    chosen: { ...makeChosen(id), team: { team, isOffline: false, link: 'may', hints: [], canHint: true, ...change } },
  });
  return {
    'team-notes': () => page({ notes: listInbox(now), unread: 1, looked: { arrived: 1 } }),
    'team-no-notes': () => page({}),
    'team-waiting-offline': () => page({ notes: [waiting(now)], isOffline: true }),
    'team-no-hub': () => page({}, withoutHub()),
    'team-writing': () =>
      page({ forms: { page: { ...form, to: '', words: 'Herr Popescu, Tel. 0171 3920012, wartet am Bahnhof.', error: 'store-closed' } } }),
    'team-answering': () => {
      const notes = listInbox(now);
      const { id = '' } = notes[0] ?? {};
      return page({ notes, forms: { [`answer/${id}`]: { ...form, kind: 'review-comment', to: 'd-0000000c', about: id } } });
    },
    'hint-answered': () =>
      about('notice', {
        hints: [
          { state: 'working', at: now - 10 * minute },
          { state: 'answered', at: now - 2 * hour },
        ],
      }),
    'hint-told': () => about('notice', { onIt: 'told' }),
    'note-at-post': () => about('notice', { form: { ...form, kind: 'second-look', words: 'Passt die Antwort auch für Tschechien?' } }),
    'note-urgent': () => about('violence', { link: 'not-for-topic' }),
    'note-urgent-writing': () => about('violence', { link: 'not-for-topic', form }),
    'note-urgent-offline': () => about('violence', { isOffline: true, sent: waiting(now) }),
  };
}
