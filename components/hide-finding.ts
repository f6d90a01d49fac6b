import type { Finding, FoundPlace } from '../core/finding/finding.ts';
import type { Note } from '../core/note/note.ts';
import { isPractice } from '../core/practice/is-practice.ts';
import type { ChosenDay } from './day-view.ts';
import { hideLink } from './hide-link.ts';
import type { ChosenNotes } from './notes-view.ts';
import type { ChosenFinding, FindingItem } from './panel-view.ts';

/** Stands where something is named that must not be read. */
const dots = '…';

/** What the practice room shows is made up: it stays as it is. */
export function hideItem({ key, finding, offPage, root }: FindingItem): FindingItem {
  return { key, finding: isPractice(key) ? finding : hideFinding(finding), ...keepGiven({ offPage, root }) };
}

export function hideChosen(chosen: ChosenFinding): ChosenFinding {
  if (isPractice(chosen.key)) return chosen;
  const { isMinor, personalKinds } = chosen;
  const { suggestion, draft, gloss, areAnswersShown, useWarnings, stances, told, foundClaims, search, thread, taken, notes, day } = chosen;
  return {
    ...hideItem(chosen),
    wishes: chosen.wishes,
    insertion: chosen.insertion,
    ...keepGiven({ suggestion, draft, gloss, areAnswersShown, useWarnings, stances, told, foundClaims, search, thread, taken }),
    ...keepGiven({ isMinor, personalKinds, notes: notes && hideNoted(notes), day: day && hideDay(day) }),
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What is absent stays absent. */
const keepGiven = <T extends object>(parts: T): Given<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Given<T>;

function hideFinding({ post, space, place, due, emergency, country, ...finding }: Finding): Finding {
  const { site, language, topics, urgency, claims, seenAt, memory } = finding;
  const { id, kind, ageMinutes } = post;
  return {
    site,
    language,
    topics,
    urgency,
    claims,
    seenAt,
    memory,
    evidence: [],
    space: { id: '', title: '', kind: space.kind },
    post: { id, kind, text: '', truncated: false, ...keepGiven({ ageMinutes }) },
    ...keepGiven({ place: place && hidePlace(place), due, emergency, country }),
  };
}

/** That a place was named, and in which country, still says which numbers to call. */
const hidePlace = ({ country }: FoundPlace): FoundPlace => ({ id: '', name: dots, country, land: '', latitude: 0, longitude: 0 });

function hideNoted({ noted }: ChosenNotes): ChosenNotes {
  return { noted: Object.fromEntries(Object.entries(noted).map(([gap, note]) => [gap, hideWords(note)])) };
}

/** What the counsellor wrote of a post may repeat it. */
export function hideWords({ words: _words, ...note }: Note): Note {
  return note;
}

function hideDay({ history, after, details, elsewhere }: ChosenDay): ChosenDay {
  const followUp = after?.followUp && hideLink(after.followUp);
  return { details, ...keepGiven({ history, elsewhere, after: after && { ...after, ...keepGiven({ followUp }) } }) };
}
