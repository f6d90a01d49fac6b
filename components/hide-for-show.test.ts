import { describe, expect, it } from 'vitest';
import type { Note } from '../core/note/note.ts';
import { practicePosts } from '../core/practice/practice-posts.ts';
import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { emptyView } from '../tests/empty-view.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { hideForShow } from './hide-for-show.ts';
import type { ChosenFinding, FindingItem, PanelView } from './panel-view.ts';

// one made-up word for each place where words of a post or of a space can stand
const post = 'posttext';
const title = 'spacetitle';
const named = 'placename';
const noted = 'notewords';
const linked = 'linktopost';
const others = ['sealedwords', 'writtenwords', 'otherfield', 'noticevalue', 'searchedtown', 'coveredby', 'spacenotes', 'postcode'];
const words = [post, title, named, noted, linked, ...others];

const finding = {
  ...makeFinding({
    space: { id: `id-of-${title}`, title, kind: 'group' },
    post: { id: 'post-1' as never, kind: 'post', text: `Proprietarul ${post} ce fac?`, truncated: true, ageMinutes: 5 },
    place: { id: named, name: named, country: 'DE', land: named, latitude: 51.5, longitude: 7.4, postcode: 'postcode' },
    evidence: [{ start: 0, end: 5, sign: 'place', of: named }],
    urgency: 'high',
  }),
  learntLater: 'otherfield',
};
const item = (key: string): FindingItem => ({ key, finding, offPage: true });
const note: Note = { id: '1', kind: 'new-rumour', on: '2026-11-22', count: 1, words: noted };
const followUp = { id: '1', site: 'facebook', link: linked, dueOn: '2026-11-23', state: 'open', setOn: '2026-11-22', topics: [] } as const;
const space: RegisteredSpace = {
  key: 'facebook/123',
  site: 'facebook',
  kind: 'group',
  title,
  languages: ['ro'],
  consent: 'given',
  rules: {},
  notes: 'spacenotes',
  coveredBy: 'coveredby',
  everyDays: 7,
  addedAt: 1,
  changedAt: 1,
};
const team: TeamStatus = {
  team: { id: '1', name: 'Team' },
  device: 'd-00000001',
  deviceName: 'Laptop',
  roles: ['counsellor'],
  rootVersion: 1,
  expires: '2027-11-22T09:00:00.000Z',
  isBlocked: false,
  devices: [],
};
const form = { id: '1', kind: 'handover', to: 'supervisor', withLink: false } as const;
const sealed: KeptNote = {
  id: '1',
  note: { id: '1', kind: 'handover', from: 'd-00000002', to: { role: 'supervisor' }, at: '2026-11-22T09:00:00.000Z', words: 'sealedwords' },
  box: 'in',
  isSent: true,
  keptAt: 1,
};
const chosen: ChosenFinding = {
  ...item('finding/1/a'),
  wishes: {},
  insertion: { state: 'idle' },
  stances: { 'debts-prison': 'asserts' },
  notes: { noted: { 'new-rumour': note }, places: { name: 'searchedtown', found: [] } },
  day: { details: {}, after: { id: '1', followUp, link: { days: 30 } } },
  team: { team, isOffline: false, link: 'may', hints: [], canHint: true, form: { ...form, words: 'writtenwords' }, sent: sealed },
};

const full: PanelView = {
  ...emptyView,
  page: { state: 'reading', site: 'facebook', spaceTitle: title, read: 60 },
  findings: [item('finding/1/a')],
  done: [item('finding/1/b')],
  chosen,
  round: {
    ...emptyView.round,
    spaces: [space],
    due: [space],
    editing: space,
    removed: space,
    here: { key: space.key, site: 'facebook', kind: 'group', title, readOff: { languages: ['ro'] }, registered: space, isDeclined: false },
  },
  day: { ...emptyView.day, followUps: [followUp] },
  notes: { hidden: [], list: [{ note }] },
  sealedNotes: { ...emptyView.sealedNotes, notes: [sealed], forms: { page: { ...form, words: 'writtenwords' } } },
  notice: { key: 'exported', values: { title: 'noticevalue', count: 3 } },
};

const listWords = (view: PanelView): string[] => words.filter((word) => JSON.stringify(view).includes(word));

describe('the view while somebody looks on', () => {
  it('is tested with a view that holds every such word', () => {
    expect(listWords(full)).toEqual(words);
  });

  it('holds no word of a post or of a space', () => {
    expect(listWords(hideForShow(full))).toEqual([]);
  });

  it('still says what a post is about, how urgent it is, in which language, and what the counsellor said of it', () => {
    const { findings, done, chosen: shown } = hideForShow(full);
    for (const { finding: hidden } of [...findings, ...done])
      expect(hidden).toMatchObject({ topics: finding.topics, urgency: 'high', language: { code: 'ro' }, memory: 'new' });
    expect(shown).toMatchObject({ key: 'finding/1/a', stances: { 'debts-prison': 'asserts' }, finding: { country: 'DE' } });
  });

  it('still says that the writer may be under 18 and what kinds of personal data the post holds: nothing private is offered then', () => {
    const signs = { isMinor: true, personalKinds: ['phone'] } as const;
    expect(hideForShow({ ...full, chosen: { ...chosen, ...signs } }).chosen).toMatchObject(signs);
  });

  it('keeps keys, so that everything can still be done', () => {
    const { findings, chosen: shown, round } = hideForShow(full);
    expect([findings[0]?.key, shown?.key, round.due[0]?.key]).toEqual(['finding/1/a', 'finding/1/a', 'facebook/123']);
  });

  it('has no form whose hidden words would be saved as empty', () => {
    expect(hideForShow(full).round.editing).toBeUndefined();
  });

  it('leaves the practice room whole: nothing in it is real', () => {
    const [practice] = practicePosts;
    const made = { ...makeFinding(), post: practice?.post ?? finding.post };
    const key = `finding/-1/${made.post.id}`;
    const room: PanelView = { ...full, screen: 'practice', findings: [{ key, finding: made }], chosen: { ...chosen, key, finding: made } };
    const shown = hideForShow(room);
    expect(shown.findings[0]?.finding.post.text).toBe(practice?.post.text);
    expect(shown.chosen?.finding.post.text).toBe(practice?.post.text);
    expect(shown.page).toMatchObject({ spaceTitle: '' });
  });
});
