import type { Draft } from '../answer/draft.ts';
import type { Suggestion } from '../answer/suggestion.ts';
import { isBlank } from '../finding/blank-finding.ts';
import type { Finding } from '../finding/finding.ts';
import { namesHelpPoint } from '../referral/names-help-point.ts';
import type { Act, DraftOf, InteractionDraft } from './interaction.ts';

export interface ActContext {
  id: string;
  finding: Finding;
  packs: Record<string, string>;
  appVersion: string;
  siteVersion: string;
  isManual: boolean;
  /** what the counsellor said of the person, for the report */
  details?: ActDetails;
}

export type ActDetails = Pick<Partial<Common>, 'targetGroups' | 'objective' | 'supportedPerson'>;

type Common = Omit<DraftOf<'answer-abandoned'>, 'act' | 'of'>;
/** What an act carries besides the common fields. */
export type Extra<A extends Act> = Omit<DraftOf<A>, keyof Common | 'act'> & Pick<Partial<Common>, 'follows' | 'corrects'>;

/** An act on a finding as a record: codes only, nothing of the post's words or author. */
export function makeInteraction<A extends Act>(act: A, context: ActContext, extra: Extra<A>): InteractionDraft {
  return { act, ...commonOf(context), ...extra } as unknown as InteractionDraft;
}

const storable = /^[@-]?[A-Za-z0-9._-]{1,80}$/;

function commonOf({ id, finding, packs, appVersion, siteVersion, isManual, details }: ActContext): Common {
  const { site, space, language, topics, urgency, emergency, place } = finding;
  const hasSpace = space.kind !== 'feed' && space.id !== 'unknown' && storable.test(space.id);
  return {
    id,
    site,
    ...(hasSpace ? { space: space.kind === 'profile' ? `p:${space.id}` : space.id } : {}),
    source: isManual ? 'manual' : 'panel',
    channel: isBlank(finding.post) ? 'private' : 'public',
    ...(language.code === 'unknown' ? {} : { postLanguage: language.code }),
    topics: topics.slice(0, 3).map((topic) => topic.id),
    urgency,
    ...(emergency ? { emergency } : {}),
    ...(place ? { place: { country: place.country, land: place.land } } : {}),
    packs,
    appVersion,
    siteVersion,
    ...details,
  };
}

/** The act of comparing a text with its source: on the answer, so nothing of the post goes with it. */
export function makeSourceChecked(context: ActContext, { answer, language }: Draft): InteractionDraft {
  const { id, site, source, channel, packs, appVersion, siteVersion } = commonOf(context);
  const topics = answer.topics.slice(0, 8);
  const checked = { id: answer.id, version: answer.version, language };
  return { act: 'source-checked', id, site, source, channel, topics, urgency: 'normal', packs, appVersion, siteVersion, answer: checked };
}

/** The act of inserting a draft. With a place it is a referral, as funders count it; against a claim a correction. */
export function makeInserted(context: ActContext, draft: Draft, suggestion: Suggestion): InteractionDraft {
  const { answer } = draft;
  const points = suggestion.helpPoints
    .map((option) => option.helpPoint)
    // ticked is not referred: half of a pair, or own words, may leave the place out
    .filter((point) => draft.helpPointIds.includes(point.id) && namesHelpPoint(draft.text, [point]));
  return makeInteraction('answer-inserted', context, {
    // a text of the counsellor's collection is no answer of the packs
    ...(draft.ownTextId === undefined ? { answer: nameAnswer(draft) } : {}),
    helpPoints: points.map(({ id, version, programme }) => ({
      id,
      version,
      ...(programme === undefined ? {} : { programme: toCode(programme) }),
    })),
    service: points.length > 0 ? 'referral' : answer.corrects !== undefined && draft.ownTextId === undefined ? 'correction' : 'counselling',
  });
}

const nameAnswer = ({ answer: { id, version }, language, variant, edited }: Draft) => ({
  id,
  version,
  language,
  variant,
  edited: edited ? ('before' as const) : ('none' as const),
});

/** `EhAP Plus` → `ehap-plus` */
const toCode = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
