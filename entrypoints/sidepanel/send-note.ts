import { askWorker } from '../../browser/messages.ts';
import type { Told } from '../../components/panel-view.ts';
import type { NoteForm, NotePlace } from '../../components/sealed-notes-view.ts';
import { linkToPost } from '../../core/day/link-to-post.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { NoteAddress } from '../../core/sealed-note/sealed-note.ts';
import type { NewNote } from '../../core/sealed-note/sealed-note-messages.ts';
import { type TeamRole, teamRoles } from '../../core/team/root.ts';
import { handOver } from './act-on-finding.ts';
import { changeForm, closeForm } from './note-forms.ts';
import type { PanelModel } from './panel-model.ts';
import { setSealedNotes } from './sealed-notes-state.ts';
import { mayKeepLink } from './view-day.ts';

/** Kept by the worker first: what cannot be sent now is sent later. The act is noted once it is kept. */
export async function sendNote(model: PanelModel, place: NotePlace): Promise<void> {
  const form = model.state.sealedNotes.forms[place];
  if (!form || form.isSending || form.to === '' || form.words.trim() === '') return;
  const finding = model.state.data?.findings.get(place)?.finding;
  changeForm(model, place, { isSending: true, error: undefined });
  const answer = await askWorker('sealed-notes.send', makeNote(model, form, finding));
  if (!answer.ok) {
    const error = answer.error === 'unreachable' ? 'store-closed' : answer.error;
    return changeForm(model, place, { isSending: undefined, error });
  }
  closeForm(model, place);
  if (!finding) return;
  setSealedNotes(model, { sent: { ...model.state.sealedNotes.sent, [place]: answer.value.id } });
  if (form.kind === 'handover') await handOver(model, findTold(model, form.to), { key: place, finding });
}

function makeNote(model: PanelModel, { id, kind, to, words, withLink, about }: NoteForm, finding: Finding | undefined): NewNote {
  const link =
    finding && withLink && mayKeepLink(model.state, finding) !== 'not-for-topic'
      ? linkToPost(model.state.tab?.url ?? '', finding)
      : undefined;
  return {
    id,
    kind,
    to: readAddress(to),
    words: words.trim(),
    ...(about === undefined ? {} : { about }),
    ...(finding ? describe(finding) : {}),
    ...(link === undefined ? {} : { link }),
  };
}

const isRole = (to: string): to is TeamRole => (teamRoles as readonly string[]).includes(to);

const readAddress = (to: string): NoteAddress => (isRole(to) ? { role: to } : { device: to });

/** In codes: of the post itself only what the sender wrote of it. */
function describe({ topics: [topic], language: { code }, country }: Finding): Pick<NewNote, 'topic' | 'language' | 'country'> {
  return { ...(topic ? { topic: topic.id } : {}), ...(code === 'unknown' ? {} : { language: code }), ...(country ? { country } : {}) };
}

function findTold({ state: { queue } }: PanelModel, to: string): Told {
  const isSupervisor = to === 'supervisor' || queue.team?.devices.some(({ id, roles }) => id === to && roles.includes('supervisor'));
  return isSupervisor ? 'supervisor' : 'colleague';
}
