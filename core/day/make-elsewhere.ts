import { makeBlankFinding } from '../finding/blank-finding.ts';
import type { Finding } from '../finding/finding.ts';
import type { DraftOf, InteractionDraft } from '../interaction/interaction.ts';
import { type ActContext, makeInteraction } from '../interaction/make-interaction.ts';
import { isSpecialDraft, stripTraces } from '../interaction/stamp.ts';
import type { AnswerLanguage, LanguageCode } from '../language.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { SiteId } from '../post.ts';

export const elsewhereChannels = ['private', 'phone', 'in-person', 'other'] as const;
export const elsewhereServices = ['contact', 'counselling', 'referral'] as const;

/** What the counsellor says of something done outside this panel. */
export interface ElsewhereEntry {
  channel: (typeof elsewhereChannels)[number];
  /** a topic without its subtopic; absent: none fits */
  topic?: string;
  language?: AnswerLanguage | LanguageCode;
  service: (typeof elsewhereServices)[number];
  /** where the person came from */
  site: SiteId;
}

interface ElsewhereContext extends Omit<ActContext, 'finding'> {
  finding?: Finding;
}

/**
 * As `elsewhere.record` takes it. Of a special category is what was found to be as well as what the counsellor calls so: "no topic
 * fits" takes nobody's protection away.
 */
export function reportElsewhere(
  entry: ElsewhereEntry,
  context: ElsewhereContext,
  isSpecialTopic: (topic: string) => boolean,
): { draft: InteractionDraft; isSpecial: boolean } {
  const { topics = [], emergency } = context.finding ?? {};
  const named = [...topics.map(({ id }) => id), ...(entry.topic === undefined ? [] : [entry.topic])];
  const isSpecial = isSpecialDraft({ topics: named, ...(emergency ? { emergency } : {}) }, isSpecialTopic);
  const draft = makeElsewhere(entry, context);
  return { draft: isSpecial ? stripTraces(draft) : draft, isSpecial };
}

/** The act of having helped by phone, in a private chat or in person; without a finding it is about nobody's post. */
export function makeElsewhere(entry: ElsewhereEntry, context: ElsewhereContext): InteractionDraft {
  const { channel, topic, language, service, site } = entry;
  const { finding = makeBlankFinding({ site, now: 0 }) } = context;
  const draft = makeInteraction('handled-elsewhere', { ...context, finding }, { helpPoints: [], service }) as DraftOf<'handled-elsewhere'>;
  const { postLanguage: _postLanguage, ...rest } = draft;
  return {
    ...rest,
    source: 'elsewhere',
    channel,
    ...(language === undefined ? {} : { postLanguage: language }),
    topics: chooseTopics(draft.topics, topic),
  };
}

/** The finer ones of the finding, where they are of the topic the counsellor named. */
function chooseTopics(found: readonly string[], topic: string | undefined): string[] {
  if (topic === undefined) return [];
  const within = found.filter((id) => topicOf(id) === topic);
  return within.length > 0 ? within : [topic];
}
