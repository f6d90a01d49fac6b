import { getPacks } from '../../background/library.ts';
import type { NoteItem } from '../../components/notes-view.ts';
import type { ChosenFinding, PanelView } from '../../components/panel-view.ts';
import type { Note } from '../../core/note/note.ts';
import type { HelpPoint } from '../../core/pack/schema.ts';

const makeNote = (last: number, note: Omit<Note, 'id' | 'on'>): Note => ({
  id: `019a9f00-0000-7000-8000-00000000000${last}`,
  on: '2026-11-22',
  ...note,
});
const topic = 'housing_loss.landlord_termination';
const rumour = makeNote(1, {
  kind: 'new-rumour',
  topic,
  language: 'ro',
  country: 'DE',
  count: 1,
  words: 'Proprietarul poate schimba yala după 14 zile.',
});
const noOffer = makeNote(2, { kind: 'no-help-point', topic: 'debts.collection', language: 'bg', country: 'CZ', count: 7 });
const ownText = makeNote(3, {
  kind: 'own-text',
  language: 'pl',
  count: 1,
  words: 'Dzień dobry! Proszę nie podpisywać niczego,\nczego Pani nie rozumie.',
});

function listNotes(): NoteItem[] {
  const { id, version, name } = getPacks().flatMap((pack) => pack.helpPoints)[0] as HelpPoint;
  const wrong = makeNote(4, { kind: 'wrong-help-point', topic, language: 'it', country: 'DE', count: 2, about: { id, version } });
  return [
    { note: rumour },
    { note: noOffer },
    { note: ownText },
    { note: wrong, entry: { title: name, language: 'de', versions: [version] } },
  ];
}

/** What the panel looks like while the editors are told something, by name; `makeChosen` makes an open post. */
export const makeNotesStates = (makeChosen: (id: 'notice') => ChosenFinding): Record<string, () => Partial<PanelView>> => ({
  'gap-noted': () => ({
    chosen: { ...makeChosen('notice'), notes: { noted: { 'new-rumour': rumour, 'no-help-point': noOffer } } },
    undoable: { what: 'noted' },
  }),
  'no-local-offer': () => {
    const { suggestion, ...chosen } = makeChosen('notice');
    return { chosen: { ...chosen, ...(suggestion ? { suggestion: { ...suggestion, helpPoints: [] } } : {}) } };
  },
  'hidden-entry': () => ({ chosen: makeChosen('notice'), undoable: { what: 'hidden' } }),
  'place-search': () => {
    const chosen = makeChosen('notice');
    const { place } = chosen.finding;
    const found = place ? [place, { ...place, id: `${place.id}-2`, land: 'DE-SN' }] : [];
    return { chosen: { ...chosen, notes: { noted: {}, places: { name: 'Neustadt', found } } } };
  },
  notes: () => {
    const list = listNotes();
    const hidden = list.flatMap(({ note: { about }, entry }) =>
      about && entry ? [{ name: `help-point/${about.id}@${about.version}`, kind: 'help-point' as const, entry, on: '2026-11-22' }] : [],
    );
    return { screen: 'own-texts', notes: { list, hidden } };
  },
  'no-notes': () => ({ screen: 'own-texts', notes: { list: [], hidden: [] } }),
});
