import type { Engine } from '../../core/finding/engine.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { judge, judgeAnyway, readPost } from '../../core/finding/judge.ts';
import { topicOf } from '../../core/pack/topic-of.ts';
import type { PostId } from '../../core/post.ts';
import type { LabelledPost } from './labelled-post.ts';
import { scorePlaces } from './score-places.ts';
import { count, type Share } from './share.ts';

/** A labelled post, and what the engine made of it. */
export interface JudgedPost {
  post: LabelledPost;
  /** undefined: not worth a look */
  finding: Finding | undefined;
  /** the same without the question whether it is worth a look */
  anyway: Finding;
  /** the first place is the labelled one, or there is none and none was found */
  isPlaceRight: boolean;
}

/** Saturday 21 November 2026, noon: the posts carry no time of their own. */
const now = Date.UTC(2026, 10, 21, 11);

export function judgeAll(posts: readonly LabelledPost[], engineFor: (post: LabelledPost) => Engine): JudgedPost[] {
  return posts.map((post) => {
    const given = { id: post.id as PostId, kind: 'post' as const, text: post.text, truncated: false };
    const context = { site: 'facebook' as const, space: { id: '1', title: '', kind: 'group' as const }, now };
    const engine = engineFor(post);
    const findPlaces = (text: string): string[] => readPost({ ...given, text }, engine, context).places.map(({ place }) => place.name);
    return {
      post,
      finding: judge(given, engine, context),
      anyway: judgeAnyway(given, engine, context),
      isPlaceRight: scorePlaces([post], findPlaces).wrong.length === 0,
    };
  });
}

export type Scores = Record<string, Share>;

const mainTopic = (finding: Finding | undefined): string | undefined => finding?.topics[0] && topicOf(finding.topics[0].id);

/** A place counts for every post that names one; topics, claims and urgency only where the post was found worth a look. */
export function scorePosts(judged: readonly JudgedPost[]): Scores {
  const found = judged.filter(({ finding }) => finding !== undefined);
  const needed = judged.filter(({ post }) => post.relevant);
  const withTopic = needed.filter(({ post }) => post.topics.length > 0);
  const asserted = judged.filter(({ post }) => post.stance === 'asserts');
  const flagged = judged.filter(({ finding }) => finding?.claims[0]?.stance === 'asserts');
  const alarms = judged.filter(({ finding }) => finding?.urgency === 'emergency');
  const emergencies = judged.filter(({ post }) => post.urgency === 'emergency');
  return {
    'relevance.precision': count(found, ({ post }) => post.relevant),
    'relevance.recall': count(needed, ({ finding }) => finding !== undefined),
    'topic.main': count(withTopic, ({ post, finding }) => mainTopic(finding) === post.topics[0]),
    'topic.any': count(withTopic, ({ post, finding }) => finding?.topics.some(({ id }) => post.topics.includes(topicOf(id))) ?? false),
    'claim.found': count(asserted, ({ post, finding }) => finding?.claims[0]?.id === post.claim),
    'claim.precision': count(flagged, ({ post, finding }) => post.stance === 'asserts' && finding?.claims[0]?.id === post.claim),
    'claim.deniedFlagged': count(
      judged.filter(({ post }) => post.stance === 'denies'),
      ({ finding }) => finding?.claims[0]?.stance === 'asserts',
    ),
    'place.accuracy': count(
      judged.filter(({ post }) => post.place !== null),
      ({ isPlaceRight }) => isPlaceRight,
    ),
    'place.falseAlarms': count(
      judged.filter(({ post }) => post.place === null),
      ({ isPlaceRight }) => !isPlaceRight,
    ),
    'emergency.recall': count(emergencies, ({ finding }) => finding?.urgency === 'emergency'),
    'emergency.precision': count(alarms, ({ post }) => post.urgency === 'emergency'),
    'language.accuracy': count(judged, ({ post, anyway }) => isSameLanguage(post, anyway.language.code)),
  };
}

/** Croatian stands for Bosnian and Serbian in Latin letters; what is "other" is named by its style. */
function isSameLanguage({ lang, style, text }: LabelledPost, code: string): boolean {
  if (lang !== 'other') return code === lang;
  const named = style.find((word) => word.startsWith('lang_'))?.slice('lang_'.length);
  if (named === 'sr' && !/[\u0400-\u04ff]/.test(text)) return code === 'hr';
  // nothing tells Romani: it must only not be taken for a language with answers
  return named === 'rom' ? code === 'unknown' : code === named;
}
