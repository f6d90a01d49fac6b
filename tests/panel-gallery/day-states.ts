import type { ChosenDay, DayView } from '../../components/day-view.ts';
import type { ChosenFinding, PanelView } from '../../components/panel-view.ts';
import type { FollowUpItem } from '../../core/day/follow-up.ts';
import { listLatest } from '../../core/day/list-latest.ts';
import type { ElsewhereEntry } from '../../core/day/make-elsewhere.ts';
import { summariseActs } from '../../core/day/summarise-acts.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { emptyView } from '../empty-view.ts';
import answerInserted from '../fixtures/interactions/answer-inserted.json' with { type: 'json' };
import answerPosted from '../fixtures/interactions/answer-posted.json' with { type: 'json' };
import handledElsewhere from '../fixtures/interactions/handled-elsewhere.json' with { type: 'json' };

const today = '2026-11-22';
const week = { from: '2026-11-16', to: today };
const inserted = answerInserted as Extract<Interaction, { act: 'answer-inserted' }>;
const posted = answerPosted as Interaction;
const elsewhere = handledElsewhere as Extract<Interaction, { act: 'handled-elsewhere' }>;
const at = (day: string) => `${day}T10:00:00.000Z`;
const idOf = (number: number) => `019a9f00-0000-7000-8000-${String(number).padStart(12, '0')}`;

const answerOn = (number: number, day: string, topic: string): Interaction[] => [
  { ...inserted, id: idOf(number), seq: number, topics: [topic], at: at(day) },
  {
    ...posted,
    id: idOf(number + 1),
    seq: number + 1,
    topics: [topic],
    at: at(day),
    of: idOf(number),
    follows: idOf(number),
  } as Interaction,
];

const records: Interaction[] = [
  ...answerOn(1, '2026-11-17', 'tenancy.deposit'),
  ...answerOn(3, '2026-11-19', 'work_rights.wages'),
  ...answerOn(5, today, 'housing_loss.landlord_termination'),
  ...answerOn(7, today, 'homelessness.emergency_shelter'),
  { ...elsewhere, id: idOf(9), seq: 9, at: at(today) },
  {
    ...elsewhere,
    act: 'corrected',
    id: idOf(10),
    seq: 10,
    at: at(today),
    corrects: idOf(7),
    fields: ['withdrawn'],
  } as unknown as Interaction,
];

const followUp = (change: Partial<FollowUpItem>): FollowUpItem => ({
  id: idOf(1),
  site: 'facebook',
  dueOn: '2026-11-20',
  link: 'https://www.facebook.com/groups/1234567890/posts/9876543210/',
  linkUntil: '2026-12-17',
  state: 'open',
  setOn: '2026-11-17',
  topics: ['tenancy.deposit'],
  ...change,
});

const {
  link: _link,
  linkUntil: _linkUntil,
  ...withoutLink
} = followUp({
  id: idOf(5),
  site: 'instagram',
  dueOn: '2026-11-25',
  setOn: today,
  topics: ['crisis.mental_distress'],
});

const busy: DayView = {
  ...emptyView.day,
  state: 'read',
  today: summariseActs(records, { from: today, to: today }),
  week: summariseActs(records, week),
  latest: listLatest(records, today),
  followUps: [followUp({}), followUp({ id: idOf(3), dueOn: today, site: 'tiktok', topics: ['work_rights.wages'] }), withoutLink],
  unsaved: { count: 14, since: '2026-11-12', lastExportOn: '2026-11-12' },
  isExportDue: true,
  reminders: 3,
};

const start: Omit<ElsewhereEntry, 'channel'> = { site: 'facebook', language: 'ro', service: 'counselling' };
const history: ChosenDay['history'] = {
  acts: [
    { record: elsewhere, on: '2026-11-18' },
    { record: inserted, on: '2026-11-20', reaction: 'thanks' },
  ],
  titles: { 'de-notice-received': { bg: '', cs: '', de: 'Kündigung erhalten', en: 'Notice received', hr: '', it: '', pl: '', ro: '' } },
  places: { 'dortmund-counselling': 'Beratungsstelle Dortmund' },
};

type Choosing = (id: 'notice', options?: { insertion: ChosenFinding['insertion'] }) => ChosenFinding;

/** What My day and the time after an answer can look like, by name. */
export const makeDayStates = (choose: Choosing): Record<string, () => Partial<PanelView>> => {
  const withDay = (day: Partial<ChosenDay>, insertion: ChosenFinding['insertion'] = { state: 'idle' }): Partial<PanelView> => ({
    chosen: { ...choose('notice', { insertion }), day: { details: {}, ...day } },
  });
  const sent = { state: 'posted', evidence: 'seen' } as const;
  return {
    'day-empty': () => ({ screen: 'day', day: { ...emptyView.day, state: 'read' } }),
    'day-busy': () => ({ screen: 'day', day: busy }),
    'day-closed': () => ({ screen: 'day', day: { ...emptyView.day, state: 'closed' } }),
    'day-elsewhere': () => ({ screen: 'day', day: { ...busy, elsewhere: start } }),
    history: () => withDay({ history }),
    elsewhere: () => withDay({ elsewhere: { ...start, topic: 'housing_loss' } }),
    details: () => withDay({ details: { objective: 'ehap-1', targetGroups: ['eu-newcomer', 'homeless'], supportedPerson: 'first' } }),
    'after-answer': () => withDay({ after: { id: idOf(5), link: { days: 30 } } }, sent),
    'after-special': () => withDay({ after: { id: idOf(5), link: 'not-for-topic' } }, sent),
    'after-set': () => withDay({ after: { id: idOf(5), link: { days: 30 }, followUp: followUp({ dueOn: '2026-11-25' }) } }, sent),
  };
};
