import type { RegisteredSpace } from '../core/space/space.ts';
import { hideChosen, hideItem, hideWords } from './hide-finding.ts';
import { hideLink } from './hide-link.ts';
import type { NotesView } from './notes-view.ts';
import type { Notice, PanelView } from './panel-view.ts';
import type { RoundView, SpaceHere } from './round-view.ts';
import type { SealedNotesView } from './sealed-notes-view.ts';

/**
 * The view for when somebody looks on: no words of a post, no title of a space, nothing that leads to one. What a post is about, how
 * urgent it is and our own texts stay; the practice room stays whole, because it is made up. What stays is named one by one, so that
 * whatever a view learns later is hidden until somebody says otherwise. Pure.
 */
export function hideForShow(view: PanelView): PanelView {
  const { screen, device, ownTexts, practice, queue, dropped, storeClosed, waiting, labels, settings, today } = view;
  const { page, chosen, notice, asking, undoable } = view;
  return {
    screen,
    device,
    ownTexts,
    practice,
    queue,
    sealedNotes: hideSealedNotes(view.sealedNotes),
    dropped,
    storeClosed,
    waiting,
    labels,
    settings,
    today,
    page: 'spaceTitle' in page ? { ...page, spaceTitle: '' } : page,
    threads: view.threads,
    elsewhere: view.elsewhere,
    findings: view.findings.map(hideItem),
    done: view.done.map(hideItem),
    round: hideRound(view.round),
    day: { ...view.day, followUps: view.day.followUps.map(hideLink) },
    notes: hideNotes(view.notes),
    ...(chosen ? { chosen: hideChosen(chosen) } : {}),
    ...(notice ? { notice: hideNotice(notice) } : {}),
    ...(asking ? { asking } : {}),
    ...(undoable ? { undoable } : {}),
  };
}

/** Neither what came nor what is being written. */
const hideSealedNotes = ({ unread, isOffline, isClosed, isFetching }: SealedNotesView): SealedNotesView => ({
  notes: [],
  unread,
  unopened: 0,
  isOffline,
  isClosed,
  isFetching,
  forms: {},
});

/** Without the form: what is hidden in it would be saved as empty. */
function hideRound({ spaces, due, dueOfOthers, isClosed, here, lastVisitAt, told }: RoundView): RoundView {
  return {
    spaces: spaces.map(hideSpace),
    due: due.map(hideSpace),
    dueOfOthers,
    isClosed,
    ...(here ? { here: hideHere(here) } : {}),
    ...(lastVisitAt === undefined ? {} : { lastVisitAt }),
    ...(told ? { told } : {}),
  };
}

const hideHere = ({ key, site, kind, readOff, isDeclined, registered }: SpaceHere): SpaceHere => ({
  key,
  site,
  kind,
  readOff,
  isDeclined,
  ...(registered ? { registered: hideSpace(registered) } : {}),
});

function hideSpace({ title: _title, coveredBy: _coveredBy, ...space }: RegisteredSpace): RegisteredSpace {
  return { ...space, notes: '' };
}

const hideNotes = ({ hidden, list }: NotesView): NotesView => ({
  hidden,
  ...(list ? { list: list.map(({ note, ...item }) => ({ ...item, note: hideWords(note) })) } : {}),
});

/** Numbers stay; a word among the values may be a title. */
function hideNotice({ key, values }: Notice): Notice {
  if (!values) return { key };
  return {
    key,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : '…'])),
  };
}
