import type { AfterAnswerView, ChosenDay, DayView, ElsewhereStart } from '../../components/day-view.ts';
import type { FindingItem } from '../../components/panel-view.ts';
import { isDue } from '../../core/day/is-due.ts';
import { isExportDue } from '../../core/day/is-export-due.ts';
import { linkToPost } from '../../core/day/link-to-post.ts';
import { listLatest } from '../../core/day/list-latest.ts';
import { startOfWeek } from '../../core/day/start-of-week.ts';
import { summariseActs } from '../../core/day/summarise-acts.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { isSpecialDraft } from '../../core/interaction/stamp.ts';
import { topicOf } from '../../core/pack/topic-of.ts';
import { siteOfAddress } from '../../core/site-address.ts';
import type { PanelState } from './panel-state.ts';

export function viewDay(state: PanelState): DayView {
  const { day, today } = state;
  const { followUps, unsaved } = day.reminders;
  const isExport = isExportDue(unsaved, today);
  return {
    state: day.isClosed ? 'closed' : day.records === undefined ? 'reading' : 'read',
    ...countActs(state),
    followUps,
    unsaved,
    isExportDue: isExport,
    reminders: followUps.filter((followUp) => isDue(followUp, today)).length + (isExport ? 1 : 0),
    ...(day.form !== undefined && day.form.key === undefined ? { elsewhere: startEntry(state) } : {}),
  };
}

/** Nothing is counted for a page nobody looks at. */
function countActs({ screen, day: { records = [] }, today }: PanelState): Pick<DayView, 'today' | 'week' | 'latest'> {
  const shown = screen === 'day' ? records : [];
  return {
    today: summariseActs(shown, { from: today, to: today }),
    week: summariseActs(shown, { from: startOfWeek(today), to: today }),
    latest: listLatest(shown, today),
  };
}

/** What this part knows of the post in hand. */
export function viewChosenDay(state: PanelState, { key, finding }: FindingItem): ChosenDay {
  const { history, form, details } = state.day;
  const after = viewAfter(state, { key, finding });
  return {
    details: details[key] ?? {},
    ...(history?.key === key ? { history: history.history } : {}),
    ...(after ? { after } : {}),
    ...(form?.key === key ? { elsewhere: startEntry(state, finding) } : {}),
  };
}

function viewAfter(state: PanelState, { key, finding }: FindingItem): AfterAnswerView | undefined {
  const insertion = state.data?.insertion;
  if (insertion?.key !== key || insertion.state !== 'posted') return undefined;
  const followUp = state.day.reminders.followUps.find(({ id }) => id === insertion.id);
  return { id: insertion.id, link: mayKeepLink(state, finding), ...(followUp ? { followUp } : {}) };
}

/** May the link of a post be kept or sent, and for how many days; else why not. */
export function mayKeepLink({ data, tab, settings, labels }: PanelState, finding: Finding): AfterAnswerView['link'] {
  const topics = finding.topics.map(({ id }) => id);
  const situation = finding.emergency ? { emergency: finding.emergency } : {};
  if (isSpecialDraft({ topics, ...situation }, (topic) => labels.special.includes(topic))) return 'not-for-topic';
  const isRead = data?.tab?.report.state === 'reading';
  return isRead && linkToPost(tab?.url ?? '', finding) !== undefined ? { days: settings.linkDays } : 'no-address';
}

function startEntry({ day: { lastEntry }, tab, settings }: PanelState, finding?: Finding): ElsewhereStart {
  const service = lastEntry.service ?? 'counselling';
  if (!finding) return { site: siteOfAddress(tab?.url ?? '') ?? 'facebook', language: settings.uiLanguage, service, ...lastEntry };
  const topic = finding.topics[0];
  const { code } = finding.language;
  return { site: finding.site, service, ...(code === 'unknown' ? {} : { language: code }), ...(topic ? { topic: topicOf(topic.id) } : {}) };
}
