import type { PanelView } from '../../components/panel-view.ts';
import type { RoundView, SpaceHere } from '../../components/round-view.ts';
import { listDue } from '../../core/space/list-due.ts';
import type { RegisteredSpace } from '../../core/space/space.ts';
import { makeSpace } from '../example-space.ts';

const today = '2026-11-22';
const on = (day: number): number => Date.UTC(2026, 10, day, 9);

const spaces: RegisteredSpace[] = [
  makeSpace({
    title: 'Români în Germania: locuri de muncă, locuințe și ajutor între noi (oficial)',
    languages: ['ro', 'de'],
    country: 'DE',
    topic: 'housing_loss',
    members: { count: 128_400, on: '2026-11-02' },
    consent: 'given',
    rules: { noLinks: true, noNumbers: true },
    notes: 'Admin antwortet abends.',
    coveredBy: 'Ana',
    everyDays: 3,
    lastVisitAt: on(14),
    previousVisitAt: on(11),
  }),
  makeSpace({
    key: 'telegram/-1001234567890',
    site: 'telegram',
    title: 'Българи в Берлин',
    languages: ['bg'],
    country: 'DE',
    lastVisitAt: on(15),
  }),
  makeSpace({ key: 'tiktok/mieszkanie', site: 'tiktok', kind: 'hashtag', title: 'mieszkanie', languages: ['pl'], lastVisitAt: on(21) }),
  makeSpace({ key: 'facebook/2', title: 'Romové v Praze', languages: ['cs'], country: 'CZ', consent: 'refused', lastVisitAt: on(2) }),
  makeSpace({ key: `instagram/h:${'0'.repeat(32)}`, site: 'instagram', kind: 'profile', title: '', languages: ['it'] }),
  ...Array.from({ length: 30 }, (_, index) =>
    makeSpace({ key: `facebook/${index + 100}`, title: `Români în Dortmund ${index + 1}`, lastVisitAt: on(20) }),
  ),
];

const { mine, ofOthers } = listDue(spaces, { today, who: '' });
const some: RoundView = { spaces, due: mine, dueOfOthers: ofOthers + 2, isClosed: false };
const here: SpaceHere = {
  key: 'facebook/1',
  site: 'facebook',
  kind: 'group',
  title: 'Români în Germania: locuri de muncă, locuințe și ajutor între noi (oficial)',
  readOff: { languages: ['ro', 'de'], country: 'DE' },
  isDeclined: false,
};
const none: RoundView = { spaces: [], due: [], dueOfOthers: 0, isClosed: false };

const onRound = (round: RoundView) => (): Partial<PanelView> => ({ screen: 'round', round });

/** The round, by name of state. */
export const roundStates: Record<string, () => Partial<PanelView>> = {
  'round-empty': onRound({ ...none, here }),
  'round-due': onRound({ ...some, told: { what: 'imported', added: 12, changed: 1, skipped: 1 } }),
  'round-none-due': onRound({ ...some, due: [], dueOfOthers: 0, ...(spaces[0] ? { removed: spaces[0] } : {}) }),
  'round-editing': onRound({ ...some, ...(spaces[0] ? { editing: spaces[0] } : {}) }),
  'round-closed': onRound({ ...none, isClosed: true }),
  'round-profile': onRound({
    ...some,
    here: { key: 'instagram/h:1', site: 'instagram', kind: 'profile', readOff: { languages: [] }, isDeclined: false },
  }),
  'round-proposal': () => ({ round: { ...none, here } }),
  'round-added': () => ({
    round: { ...some, here: { ...here, ...(spaces[0] ? { registered: spaces[0] } : {}) }, told: { what: 'added', key: here.key } },
  }),
  'round-read-to-here': () => ({ round: { ...some, lastVisitAt: Date.UTC(2026, 10, 22, 12) } }),
};
